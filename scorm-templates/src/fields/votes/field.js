import { announce } from "../../dom/announce.js";
import { message } from "../../dom/messages.js";
import { all, create, on, part } from "../../dom/parts.js";
import { decodeList, encodeList } from "../../state/text.js";
import { answerTo, rowTexts } from "../../templates/player.js";
import { integer } from "../integer.js";
import { showNote } from "../note.js";
import { top } from "./top.js";

const inputs = (element) => all(element, "[data-row] input");
const sourceTexts = (element, answer) => rowTexts(answer(element.dataset.of));

/** '' for what is no number that can be given */
function dots(input, max) {
  const number = integer(input.value);
  return number && Number(number) >= 0 && Number(number) <= max ? number : "";
}

function dotsOf(element) {
  const max = Number(element.dataset.max);
  return inputs(element).map((input) => dots(input, max));
}

function warn(element) {
  const { max } = element.dataset;
  const row = inputs(element).findIndex(
    (input) => input.value.trim() && !dots(input, Number(max)),
  );
  const text = row < 0 ? "" : message("votes-number", row + 1, max);
  showNote(element, text, row >= 0);
}

/** Rows of the source, as they are right now; a row that is empty cannot be voted on. */
function refresh(element) {
  const texts = sourceTexts(element, answerTo);
  all(element, "[data-row]").forEach((row, index) => {
    const input = row.querySelector("input");
    const label = part(row, "label");
    const text = texts[index] || "";
    row.hidden = !text && !input.value;
    label.textContent = text || message("votes-gone");
  });
  part(element, "empty").hidden = texts.some(Boolean);
  showResult(element, texts);
}

function showResult(element, texts) {
  const { sum, rows } = top(texts, dotsOf(element));
  part(element, "sum").textContent = sum ? message("votes-sum", sum) : "";
  part(element, "top").replaceChildren(
    ...rows.map((row) => place(row, row.dots === rows[0].dots)),
  );
  return { sum, rows };
}

function place({ text, dots: number }, isBest) {
  const item = create("li", create("span", text), create("strong", number));
  if (isBest) item.className = "best";
  return item;
}

function tell(element) {
  const { sum, rows } = showResult(element, sourceTexts(element, answerTo));
  const best = rows.filter(({ dots: number }) => number === rows[0].dots);
  const names = best.map(({ text }) => text).join(", ");
  if (sum) announce(message("votes-result", sum, names, best[0].dots));
}

/** How many dots each row of an earlier field got, given as numbers. */
export default {
  type: "votes",

  enhance(element, onInput) {
    for (const input of inputs(element)) {
      on(input, "input", () => {
        showResult(element, sourceTexts(element, answerTo));
        onInput();
      });
      on(input, "change", () => {
        warn(element);
        tell(element);
      });
    }
  },

  refresh,

  read: (element) => encodeList(dotsOf(element)),

  write(element, value) {
    const numbers = decodeList(value);
    inputs(element).forEach((input, index) => {
      input.value = numbers[index] || "";
    });
    warn(element);
    refresh(element);
  },

  describe(value, element, answer = answerTo) {
    const texts = sourceTexts(element, answer);
    const { sum, all: rows } = top(texts, decodeList(value));
    const lines = rows.map(({ text, dots: number }) => `${text}: ${number}`);
    return sum ? [...lines, message("votes-sum", sum)] : lines;
  },
};
