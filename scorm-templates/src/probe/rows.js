import { message } from "../dom/messages.js";
import { part } from "../dom/parts.js";

/** How good a verdict is; the word that says so stands in the text `mark-…`. */
const MARKS = {
  good: ["works", "normal", "after", "yes", "kept", "plenty", "enough"],
  bad: ["missing", "other", "browse", "review", "lost", "none", "little"],
  care: ["ended", "tight", "changed", "closed"],
};
/** What is no fault, or another than the rest of its kind. */
const OWN = {
  "bridge-none": "note",
  "bridge-reached": "good",
  "bridge-silent": "care",
  "contact-silent": "bad",
  "id-no": "care",
  "name-no": "note",
  "resume-no": "note",
  "time-no": "care",
};

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

function markOf(row, verdict) {
  const isIts = ([, verdicts]) => verdicts.includes(verdict);
  const [mark = "waits"] = Object.entries(MARKS).find(isIts) || [];
  return OWN[`${row}-${verdict}`] || mark;
}
