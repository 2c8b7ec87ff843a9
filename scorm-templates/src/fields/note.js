import { announce } from "../dom/announce.js";
import { message } from "../dom/messages.js";
import { part } from "../dom/parts.js";
import { encodeText } from "../state/text.js";

/**
 * Writes the line under a field. A warning is announced once, when it comes up, and
 * not at every keystroke.
 * @param {Element} element the field
 * @param {string} text '' for none
 * @param {boolean} [warning]
 */
export function showNote(element, text, warning = false) {
  const note = part(element, "field-note");
  if (!note) return;
  if (note.textContent !== text) note.textContent = text;
  const before = note.dataset.state === "warning";
  note.dataset.state = warning ? "warning" : "";
  if (warning && !before) announce(text);
}

/** @returns {number} characters over the maximum, counted as they are stored */
export function excess(text, max) {
  return max ? Math.max(0, encodeText(text).length - max) : 0;
}

/**
 * Tells which of several short texts is too long, the first one only.
 * @param {Element} element the field
 * @param {{text: string, row: number, max: string|undefined, heading: string|undefined}[]}
 *   texts with a longest of their own where it is not the field's
 */
export function noteLongest(element, texts) {
  const over = ({ text, max }) =>
    excess(text, Number(max || element.dataset.max));
  const long = texts.find((text) => over(text) > 0);
  if (!long) return showNote(element, "");
  const { row, heading } = long;
  const text = heading
    ? message("cell-too-long", row, over(long), heading)
    : message("row-too-long", row, over(long));
  showNote(element, text, true);
}
