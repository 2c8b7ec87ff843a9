/** What a save tells of: pure questions about answers and what has been told before. */

/** Statements of one launch, all verbs together. */
export const SESSION_LIMIT = 12;

/**
 * The items to tell of: of each step the first that has changed. The others of the
 * step count as told; what they say is in the document.
 * @param {{fields: {item: string}[]}[]} steps in the order of the page
 * @param {Object<string, {rev: number, value: string}>} items of one round, as saved
 * @param {function(string): number} toldRev rev last told of an item, 0 for none
 * @param {number} room how many statements may be made
 * @returns {{tell: string[], counted: string[]}} item ids
 */
export function dueItems(steps, items, toldRev, room) {
  const changed = steps
    .map((step) =>
      step.fields
        .map(({ item }) => item)
        .filter((id) => isDue(items[id], toldRev(id))),
    )
    .filter((ids) => ids.length > 0)
    .slice(0, Math.max(0, room));
  return { tell: changed.map(([first]) => first), counted: changed.flat() };
}

function isDue(item, told) {
  return Boolean(item) && item.value !== "" && item.rev > told;
}
