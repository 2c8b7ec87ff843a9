import { message } from "../../dom/messages.js";
import { all, textOf } from "../../dom/parts.js";
import { headingOf } from "../table/describe.js";
import { cells, rows } from "../table/field.js";

/**
 * Where things lie on a board: one column of zones, or two axes of two each, the first
 * across and the second up.
 */

/** @typedef {{key: string, names: string[]}} Zone the values of its columns, and its words */

/** @returns {Zone[]} in the order they are read, row by row; upper left first */
export function zonesOf(element) {
  const [across, up] = axes(element);
  if (!up) return across.map(({ value, text }) => zone([value], [text]));
  return [...up]
    .reverse()
    .flatMap((high) =>
      across.map((wide) =>
        zone([wide.value, high.value], [wide.name, high.name]),
      ),
    );
}

/** @returns {{zone: Zone|null, texts: string[]}[]} each zone with what lies there; last, with zone null, what lies nowhere */
export function placed(element, values) {
  const zones = zonesOf(element);
  const things = values
    .map(([text, ...keys]) => ({ text, key: keys.join(",") }))
    .filter(({ text }) => text && text.trim());
  const at = (key) =>
    things.filter((thing) => thing.key === key).map(({ text }) => text);
  const keys = zones.map(({ key }) => key);
  const nowhere = things
    .filter(({ key }) => !keys.includes(key))
    .map(({ text }) => text);
  return [
    ...zones.map((it) => ({ zone: it, texts: at(it.key) })),
    { zone: null, texts: nowhere },
  ];
}

/** @returns {string} a zone in words */
export function nameOf(found) {
  return found ? found.names.join(" · ") : message("board-nowhere");
}

function zone(values, names) {
  return { key: values.join(","), names };
}

function axes(element) {
  const [first] = rows(element);
  return cells(first)
    .filter((cell) => cell.dataset.kind === "choice")
    .map((select) =>
      all(select, "option")
        .filter(({ value }) => value)
        .map((option) => {
          const text = textOf(option);
          const heading = headingOf(select);
          const name = `${heading}${/[?:]$/.test(heading) ? "" : ":"} ${text}`;
          return { value: option.value, text, name };
        }),
    );
}
