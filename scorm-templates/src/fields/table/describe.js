import { all, labelOf, textOf } from "../../dom/parts.js";

/**
 * One row as one line: "Möte · Minuter per vecka: 30 · Lag eller avtal: nej". The
 * first column needs no heading, the others do.
 * @param {string[]} texts
 * @param {Element[]} cells controls of any row, for headings and options
 * @returns {string}
 */
export function describeRow(texts, cells) {
  return texts
    .map((text, column) => describeCell(text, cells[column], column))
    .filter(Boolean)
    .join(" · ");
}

/** @returns {string} "Minuter per vecka: 30"; the first column without its heading */
export function describeCell(text, cell, column) {
  if (!text || !cell) return text;
  const shown = cell.dataset.kind === "choice" ? optionText(cell, text) : text;
  const heading = column > 0 ? headingOf(cell) : "";
  return heading ? `${heading.replace(/[?:]$/, "")}: ${shown}` : shown;
}

export function optionText(select, value) {
  const option = all(select, "option").find((other) => other.value === value);
  return textOf(option) || value;
}

/** @returns {string} of its column, or of its own label on a card */
export function headingOf(cell) {
  const td = cell.closest("td, th");
  const table = cell.closest("table");
  const head = table && table.querySelector("thead tr");
  return td && head ? textOf(head.cells[td.cellIndex]) : labelOf(cell);
}
