import { action, create, on, part, textOf } from "../../dom/parts.js";
import { decodeTable } from "../../state/text.js";
import { describeCell, describeRow } from "../table/describe.js";
import { printOnly } from "../../later/print-sheet.js";
import table, { cells, rows } from "../table/field.js";

/** The lines of one card, each with its heading. */
function linesOf(texts, controls) {
  return texts
    .map((text, column) => describeCell(text, controls[column], 1))
    .filter(Boolean);
}

function printed(element) {
  const filled = rows(element).filter(
    (row, index) => index === 0 || cells(row).some((cell) => cell.value),
  );
  const title = textOf(part(element, "question").firstElementChild);
  return filled.map((row) => framed(title, cells(row)));
}

/** An empty line is printed too: it can be filled in by hand. */
function framed(title, controls) {
  const list = create("dl");
  for (const cell of controls) {
    const { options, selectedIndex } = cell;
    const text = options ? textOf(options[selectedIndex]) : cell.value;
    list.append(create("dt", textOf(cell.labels[0])), create("dd", text));
  }
  const card = create("section", create("h2", title), list);
  card.className = "framed-card";
  return card;
}

/** Each row of a table is a card, to print and put up. */
export default {
  ...table,
  type: "card",

  enhance(element, onInput) {
    table.enhance(element, onInput);
    const print = action(element, "print-card");
    if (print) on(print, "click", () => printOnly(...printed(element)));
  },

  describe(value, element) {
    const [first] = rows(element);
    const controls = first ? cells(first) : [];
    const filled = decodeTable(value).filter((texts) => texts.some(Boolean));
    return filled.length === 1
      ? linesOf(filled[0], controls)
      : filled.map((texts) => describeRow(texts, controls));
  },
};
