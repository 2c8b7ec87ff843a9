import { all, part } from "../dom/parts.js";

/**
 * The municipality's order of the exercises: the list follows it, with numbers. Nothing is locked,
 * and what the order does not name comes after it without a number.
 * @param {unknown} order as in local.js: `[{id, title}]`; anything else means no order
 * @returns {boolean} whether it names any exercise of this map
 */
export function takeOrder(order) {
  const ids = Array.isArray(order) ? order.map((it) => it && it.id) : [];
  const rank = ({ dataset }) => {
    const place = ids.indexOf(dataset.exercise);
    return place < 0 ? ids.length : place;
  };
  for (const list of all(document, "[data-landscape] ~ ol")) sort(list, rank);
  sortParts(rank);
  return number(ids);
}

function sort(list, rank) {
  const items = [...list.children].sort(
    (one, other) => rank(one) - rank(other),
  );
  list.append(...items);
}

/** A part of the map comes where its first exercise does. */
function sortParts(rank) {
  const parts = all(document, '[data-part="course-part"]');
  const first = (element) => rank(element.querySelector("[data-exercise]"));
  const sorted = parts.slice().sort((one, other) => first(one) - first(other));
  const anchor = parts[parts.length - 1];
  if (anchor) anchor.after(...sorted);
}

function number(ids) {
  const named = all(document, "[data-exercise]").filter(({ dataset }) =>
    ids.includes(dataset.exercise),
  );
  named.forEach((item, index) => {
    part(item, "number").textContent = `${index + 1}. `;
  });
  const isOrdered = named.length > 0;
  part(document, "free").hidden = isOrdered;
  part(document, "ordered").hidden = !isOrdered;
  return isOrdered;
}
