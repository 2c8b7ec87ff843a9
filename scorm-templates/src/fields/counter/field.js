import { announce } from "../../dom/announce.js";
import { message } from "../../dom/messages.js";
import { action, on, part } from "../../dom/parts.js";
import { integer } from "../integer.js";
import { showNote } from "../note.js";

const CALM = 700;
const input = (element) => element.querySelector("input");
const maxOf = (element) => Number(element.dataset.max);

/** The number, or '' when it is none that can be counted to. */
function read(element) {
  const number = integer(input(element).value);
  const isThere = number && Number(number) >= 0;
  return isThere && Number(number) <= maxOf(element) ? number : "";
}

function goalText(element, count) {
  const goal = Number(element.dataset.goal);
  if (!goal) return "";
  const left = goal - count;
  return left > 0
    ? message("counter-left", count, goal, left)
    : message("counter-reached", count, goal);
}

function show(element) {
  const text = input(element).value.trim();
  const value = read(element);
  const isWrong = text !== "" && value === "";
  const note = isWrong ? message("counter-number", maxOf(element)) : "";
  showNote(element, note, isWrong);
  input(element).setAttribute("aria-invalid", String(isWrong));
  const count = Number(value);
  const goal = part(element, "goal");
  if (goal) goal.textContent = goalText(element, count);
  const bar = part(element, "bar");
  if (bar) bar.value = Math.min(count, bar.max);
}

/** Several quick presses are told of once, when they are over. */
function tellLater(element) {
  clearTimeout(element.dataset.telling);
  element.dataset.telling = setTimeout(() => {
    announce(goalText(element, Number(read(element))) || read(element));
  }, CALM);
}

function step(element, distance) {
  const count = Number(read(element)) + distance;
  input(element).value = String(Math.min(Math.max(count, 0), maxOf(element)));
  show(element);
  tellLater(element);
}

/** Counts up and down, towards a goal that is no limit. */
export default {
  type: "counter",

  enhance(element, onInput) {
    for (const [name, distance] of [
      ["less", -1],
      ["more", 1],
    ]) {
      on(action(element, name), "click", () => {
        step(element, distance);
        onInput();
      });
    }
    on(input(element), "input", onInput);
    on(input(element), "change", () => show(element));
  },

  read,

  write(element, value) {
    input(element).value = value;
    show(element);
  },

  describe(value, element) {
    if (!value) return [];
    const { goal } = element.dataset;
    return [goal ? message("counter-of", value, goal) : value];
  },
};
