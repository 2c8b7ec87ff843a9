import { all, part, textOf } from "../../dom/parts.js";
import { answerTo, holds } from "../../templates/player.js";

const linesOf = (element) => all(element, "[data-line]");

/** The lines that hold, as many as may be shown; else the one without a condition. */
function chosen(element, answer) {
  const lines = linesOf(element);
  const held = lines.filter(
    ({ dataset }) => dataset.when && holds(dataset.when, answer),
  );
  const otherwise = lines.filter(({ dataset }) => !dataset.when);
  return held.length ? held.slice(0, element.dataset.most) : otherwise;
}

/** Lines that follow from earlier answers. Nothing is stored. */
export default {
  type: "suggestions",

  enhance() {},

  refresh(element) {
    const shown = chosen(element, answerTo);
    for (const line of linesOf(element)) line.hidden = !shown.includes(line);
    part(element, "empty").hidden = shown.length > 0;
  },

  read: () => "",

  write() {},

  describe: (value, element, answer = answerTo) =>
    chosen(element, answer).map(textOf),
};
