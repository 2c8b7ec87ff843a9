import { all, on } from "../../dom/parts.js";
import { decodeList, encodeList } from "../../state/text.js";
import { noteLongest } from "../note.js";
import { enhanceRows, resetRows } from "../rows.js";

const rows = (element) => all(element, '[data-part="rows"] > li');
const inputs = (element) => all(element, '[data-part="rows"] input');

function warn(element) {
  const texts = inputs(element).map((input) => input.value);
  noteLongest(
    element,
    texts.map((text, index) => ({ text, row: index + 1 })),
  );
}

/** Short lines of text, one row each. */
export default {
  type: "list",

  enhance(element, onInput) {
    for (const input of inputs(element)) {
      on(input, "input", () => {
        warn(element);
        onInput();
      });
    }
    enhanceRows(element, rows(element));
  },

  read: (element) =>
    encodeList(inputs(element).map((input) => input.value.trim())),

  write(element, value) {
    const texts = decodeList(value);
    inputs(element).forEach((input, index) => {
      input.value = texts[index] || "";
    });
    warn(element);
    resetRows(element, rows(element));
  },

  describe: (value) => decodeList(value).filter(Boolean),
};
