import { all } from "../dom/parts.js";
import { openTab } from "../dom/tab.js";

/**
 * @typedef {{id: string, element: HTMLElement}} Place an exercise in the map's list
 */

/** @returns {Place[]} in the order they stand on the page */
export function readPlaces() {
  return all(document, "[data-exercise]").map((element) => ({
    id: element.dataset.exercise,
    element,
  }));
}

/**
 * How far the exercises have come, as far as this tab has seen it.
 * @param {Place[]} places
 * @param {string} learnerId
 * @returns {Object<string, import("./record.js").Mark>}
 */
export function marksOfTab(places, learnerId) {
  const { programme } = document.body.dataset;
  const seen = places.map(({ id }) => [
    id,
    openTab(`${programme}-${id}`, learnerId).read().slice(0, 1),
  ]);
  return Object.fromEntries(seen.filter(([, mark]) => mark));
}
