import { message } from "../../dom/messages.js";
import { all, on } from "../../dom/parts.js";
import { decodeTable, encodeTable } from "../../state/text.js";
import { integer } from "../integer.js";
import { noteLongest, showNote } from "../note.js";
import { controls, enhanceRows, resetRows } from "../rows.js";
import { describeRow, headingOf } from "./describe.js";

const MAX_DIGITS = 4;

/** Rows of a table, or cards. */
export const rows = (element) => all(element, "tbody tr, [data-row]");

/** @returns {Element[]} what can be filled in, in the order of the columns */
export function cells(row) {
  return controls(row).filter((control) => control.dataset.column);
}

function valueOf(cell) {
  if (cell.dataset.kind !== "number") return cell.value.trim();
  const number = integer(cell.value);
  return number.length <= MAX_DIGITS ? number : "";
}

function warn(element) {
  const filled = rows(element).flatMap((tr, index) =>
    cells(tr).map((cell) => ({ cell, row: index + 1 })),
  );
  const wrong = filled.find(({ cell }) => cell.value.trim() && !valueOf(cell));
  if (wrong) return showNote(element, message("row-number", wrong.row), true);
  noteLongest(
    element,
    filled.map(({ cell, row }) => {
      const { max } = cell.dataset;
      return { text: cell.value, row, max, heading: headingOf(cell) };
    }),
  );
}

/** Rows of text, number and choice cells. */
export default {
  type: "table",

  enhance(element, onInput) {
    for (const cell of rows(element).flatMap(cells)) {
      // Typing says nothing about half a number; leaving the cell does.
      on(cell, "change", () => warn(element));
      on(cell, "input", onInput);
    }
    enhanceRows(element, rows(element));
  },

  read: (element) =>
    encodeTable(rows(element).map((row) => cells(row).map(valueOf))),

  write(element, value) {
    const values = decodeTable(value);
    rows(element).forEach((row, index) => {
      const texts = values[index] || [];
      cells(row).forEach((cell, column) => (cell.value = texts[column] || ""));
    });
    warn(element);
    resetRows(element, rows(element));
  },

  describe(value, element) {
    const [first] = rows(element);
    return decodeTable(value)
      .filter((texts) => texts.some(Boolean))
      .map((texts) => describeRow(texts, first ? cells(first) : []));
  },
};
