/**
 * How rows of cells become a value of the layer, and back. Pure.
 *
 * @typedef {Object<string, string>} Cells by name
 * @typedef {{value: unknown, places: Array<[string, number, string]>, twice: number[]}} Read `places`: path in the
 *   layer, index of the row, name of the cell; `twice`: indexes of rows that say what a row before has said
 */

const BY_EXERCISE = {
  read: (rows) => mapped(rows, ({ exercise }) => exercise, "text", "exercise"),
  rows: (value) =>
    entries(value).map(([exercise, text]) => ({ exercise, text })),
};

/** By key of the layer. An empty row has nothing but a choice of exercise. */
export const SHAPES = {
  terms: {
    read: (rows) => mapped(rows, ({ from }) => from, "to", "from"),
    rows: (value) => entries(value).map(([from, to]) => ({ from, to })),
  },
  cases: BY_EXERCISE,
  links: {
    read: readLinks,
    rows: (value) =>
      entries(value).flatMap(([exercise, links]) =>
        (Array.isArray(links) ? links : []).map((link) => ({
          ...link,
          exercise,
        })),
      ),
  },
  order: {
    read: (rows) => ({
      value: rows.map(({ exercise }) => exercise),
      places: rows.map((_, index) => [`order.${index}`, index, "exercise"]),
      twice: repeated(rows.map(({ exercise }) => exercise)),
    }),
    rows: (value) =>
      (Array.isArray(value) ? value : []).map((exercise) => ({ exercise })),
  },
};

function mapped(rows, nameOf, cell, nameCell) {
  const key = nameCell === "from" ? "terms" : "cases";
  const names = rows.map(nameOf);
  return {
    value: Object.fromEntries(rows.map((row) => [nameOf(row), row[cell]])),
    places: rows.flatMap((row, index) => [
      [`${key}.${nameOf(row)}`, index, cell],
      [`${key}.${nameOf(row)}#`, index, nameCell],
    ]),
    twice: repeated(names),
  };
}

function readLinks(rows) {
  const value = {};
  const places = [];
  rows.forEach(({ exercise, text, address }, index) => {
    const links = (value[exercise] = value[exercise] || []);
    const path = `links.${exercise}.${links.length}`;
    places.push([`${path}.text`, index, "text"]);
    places.push([`${path}.address`, index, "address"]);
    places.push([`links.${exercise}#`, index, "exercise"]);
    links.push({ ...(text && { text }), ...(address && { address }) });
  });
  return { value, places, twice: [] };
}

function repeated(names) {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [index] : [],
  );
}

function entries(value) {
  const isObject = value && typeof value === "object" && !Array.isArray(value);
  return isObject ? Object.entries(value) : [];
}
