import { message } from "../dom/messages.js";
import { part } from "../dom/parts.js";
import { markOf } from "./marks.js";

/**
 * Writes in one row what the LMS did and what that means.
 * @param {string} row
 * @param {string} verdict
 * @param {Array<string|number>} values for the text's places
 */
export function showRow(row, verdict, values) {
  const place = document.querySelector(`[data-row="${row}"]`);
  const mark = markOf(row, verdict);
  place.dataset.mark = mark;
  part(place, "mark").textContent = message(`mark-${mark}`);
  const key = `${row}-${verdict}`;
  part(place, "found").textContent =
    verdict === "untried" ? message("untried") : message(key, ...values);
  const means = message(key + "-means", ...values);
  part(place, "means").textContent = means === key + "-means" ? "" : means;
}
