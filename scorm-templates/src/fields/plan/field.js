import { message } from "../../dom/messages.js";
import { labelOf, on } from "../../dom/parts.js";
import { decodeList, encodeList } from "../../state/text.js";
import { excess, showNote } from "../note.js";

function parts(element) {
  return ["when", "then"].map((name) =>
    element.querySelector(`[data-plan="${name}"]`),
  );
}

function warn(element) {
  const max = Number(element.dataset.max);
  const over = parts(element).map(({ value }) => excess(value, max));
  const worst = Math.max(...over);
  showNote(element, worst ? message("too-long", worst) : "", worst > 0);
}

/** A when–then plan: two short texts that belong together. */
export default {
  type: "plan",

  enhance(element, onInput) {
    for (const textarea of parts(element)) {
      on(textarea, "input", () => {
        warn(element);
        onInput();
      });
    }
  },

  read: (element) => encodeList(parts(element).map(({ value }) => value)),

  write(element, value) {
    const texts = decodeList(value);
    parts(element).forEach((textarea, index) => {
      textarea.value = texts[index] || "";
    });
    warn(element);
  },

  describe(value, element) {
    const texts = decodeList(value);
    return parts(element)
      .map((textarea, index) => [labelOf(textarea), texts[index]])
      .filter(([, text]) => text)
      .map(([label, text]) => `${label} ${text}`.trim());
  },
};
