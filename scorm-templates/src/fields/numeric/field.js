import { message } from "../../dom/messages.js";
import { on, textOf } from "../../dom/parts.js";
import { decodeText } from "../../state/text.js";
import { integer } from "../integer.js";
import { showNote } from "../note.js";

const input = (element) => element.querySelector("input");

/** The number, or '' when it has more digits than the state has room for. */
function read(element) {
  const { min, max } = element.dataset;
  const number = integer(input(element).value);
  const room = Math.max(min.length, max.length);
  return number.length <= room ? number : "";
}

function isWrong(element) {
  if (!input(element).value.trim()) return false;
  const { min, max } = element.dataset;
  const number = read(element);
  return (
    !number || Number(number) < Number(min) || Number(number) > Number(max)
  );
}

function warn(element, wrong) {
  const { min, max } = element.dataset;
  const key = read(element) ? "number-out-of-range" : "not-a-number";
  showNote(element, wrong ? message(key, min, max) : "", wrong);
  input(element).setAttribute("aria-invalid", String(wrong));
}

/** A whole number. A text that is none stays in the box and is not stored. */
export default {
  type: "numeric",

  enhance(element, onInput) {
    on(input(element), "input", () => {
      if (!isWrong(element)) warn(element, false);
      onInput();
    });
    // Not before the field is left: "4" on the way to "45" is no mistake.
    on(input(element), "change", () => warn(element, isWrong(element)));
  },

  read,

  write(element, value) {
    input(element).value = decodeText(value);
    warn(element, isWrong(element));
  },

  describe(value, element) {
    const unit = textOf(element.querySelector('[id$="-unit"]'));
    return value ? [`${decodeText(value)} ${unit}`.trim()] : [];
  },
};
