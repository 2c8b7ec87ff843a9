/**
 * What the map itself keeps in cmi.suspend_data: `M1|STATUS|ID:MARK(,ID:MARK)*`, such as
 * `M1|i|o05:c,o06:i`. Nothing in it is written by the learner.
 *
 * @typedef {'i'|'c'} Mark begun, completed
 * @typedef {{completed: boolean, marks: Object<string, Mark>}} MapRecord
 */

const WHOLE = /^M1\|([ic])\|(.*)$/;

/**
 * @param {string} text
 * @returns {MapRecord} empty for what is not ours
 */
export function readRecord(text) {
  const [, status = "i", marks = ""] = WHOLE.exec(text) || [];
  return { completed: status === "c", marks: readMarks(marks) };
}

function readMarks(text) {
  const pairs = text.split(",").map((mark) => mark.split(":"));
  const isMark = ([id, mark]) => id && (mark === "i" || mark === "c");
  return Object.fromEntries(pairs.filter(isMark));
}

/** @param {MapRecord} record */
export function writeRecord({ completed, marks }) {
  const pairs = Object.entries(marks).map(([id, mark]) => `${id}:${mark}`);
  return `M1|${completed ? "c" : "i"}|${pairs.sort().join(",")}`;
}

/** Both together: what is completed stays so. */
export function joinMarks(one, other) {
  const joined = { ...one };
  for (const [id, mark] of Object.entries(other)) {
    if (joined[id] !== "c") joined[id] = mark;
  }
  return joined;
}
