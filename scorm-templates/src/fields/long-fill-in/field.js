import { message } from "../../dom/messages.js";
import { on } from "../../dom/parts.js";
import { decodeText, encodeText } from "../../state/text.js";
import { excess, showNote } from "../note.js";

const textarea = (element) => element.querySelector("textarea");

function count(element) {
  const { max, words } = element.dataset;
  const text = textarea(element).value;
  const over = excess(text, Number(max));
  if (over) return showNote(element, message("too-long", over), true);
  const written = text.split(/\s+/).filter(Boolean).length;
  const counted = words
    ? message("words", written, words)
    : message("characters", encodeText(text).length, max);
  showNote(element, written ? counted : "");
}

/** Free text in several lines; counts, warns, never cuts. */
export default {
  type: "long-fill-in",

  enhance(element, onInput) {
    on(textarea(element), "input", () => {
      count(element);
      onInput();
    });
    count(element);
  },

  read: (element) => encodeText(textarea(element).value),

  write(element, value) {
    textarea(element).value = decodeText(value);
    count(element);
  },

  describe: (value) => (value ? decodeText(value).trim().split("\n") : []),
};
