const PROBLEMS = {
  later: "workbook-away",
  expired: "workbook-away",
  gone: "workbook-erased",
  refused: "workbook-refused",
  rejected: "workbook-refused",
  "too-large": "workbook-too-large",
};

/** @returns {string} key of the message that says what is wrong, '' when nothing is */
export function problemOf({ outcome }) {
  return PROBLEMS[outcome] || "";
}
