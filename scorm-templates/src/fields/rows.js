import { action, all, on } from "../dom/parts.js";

/**
 * Rows that are shown as they are needed. All rows are in the page; those past
 * data-start wait until they are filled or asked for.
 */

/**
 * @param {Element} element the field
 * @param {Element[]} rows
 */
export function enhanceRows(element, rows) {
  const add = action(element, "add-row");
  if (add) on(add, "click", () => addRow(element, rows));
  showRows(element, rows);
}

function addRow(element, rows) {
  const next = rows.find((row) => row.hidden);
  if (!next) return;
  element.dataset.shown = rows.indexOf(next) + 1;
  showRows(element, rows);
  controls(next)[0].focus();
}

/** Shows the rows that are due; the button goes when there are no more. */
export function showRows(element, rows) {
  const { start, shown } = element.dataset;
  const filled = rows.map(isFilled).lastIndexOf(true) + 1;
  const due = Math.max(Number(start) || 1, Number(shown) || 0, filled);
  rows.forEach((row, index) => (row.hidden = index >= due));
  const add = action(element, "add-row");
  if (add) add.hidden = due >= rows.length;
}

/** Forgets rows that were asked for, as when a new round begins. */
export function resetRows(element, rows) {
  delete element.dataset.shown;
  showRows(element, rows);
}

export function controls(row) {
  return all(row, "input, select, textarea");
}

function isFilled(row) {
  return controls(row).some((control) => control.value !== "");
}
