/** How good a verdict is; the word that says so stands in the text `mark-…`. */
const MARKS = {
  bad: ["missing", "other", "browse", "review", "lost", "none", "little"],
  care: ["ended", "tight", "changed", "closed", "mail"],
  good: ["works", "normal", "after", "yes", "kept", "plenty", "enough"],
};
/** What is no fault, or another than the rest of its kind. */
const OWN = {
  "bridge-none": "note",
  "bridge-reached": "good",
  "bridge-silent": "care",
  "contact-data": "bad",
  "contact-ended": "bad",
  "contact-fetched": "good",
  "contact-given": "good",
  "contact-refuses": "bad",
  "contact-silent": "bad",
  "contact-token": "bad",
  "contact-unreadable": "bad",
  "etag-no": "care",
  "id-no": "care",
  "id-other": "note",
  "name-no": "note",
  "resume-no": "note",
  "time-no": "care",
  "time-unknown": "note",
  "told-no": "bad",
};

/** @returns {'good'|'care'|'bad'|'note'|'waits'} */
export function markOf(row, verdict) {
  const isIts = ([, verdicts]) => verdicts.includes(verdict);
  const [mark = "waits"] = Object.entries(MARKS).find(isIts) || [];
  return OWN[`${row}-${verdict}`] || mark;
}

/**
 * The sum of it all is as good as the worst of it.
 * @param {import("./judge.js").Verdicts} verdicts of a second visit
 * @returns {'good'|'care'|'bad'}
 */
export function sumOf(verdicts) {
  const marks = Object.entries(verdicts).map((each) => markOf(...each));
  return ["bad", "care"].find((mark) => marks.includes(mark)) || "good";
}
