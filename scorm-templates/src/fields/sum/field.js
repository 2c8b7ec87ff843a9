import { message } from "../../dom/messages.js";
import { create, part } from "../../dom/parts.js";
import { decodeTable } from "../../state/text.js";
import { answerTo } from "../../templates/player.js";
import { workOut } from "./formula.js";

/** A number as the language of the page writes it, with at most one decimal. */
function amount({ divisor, unit }, value) {
  const rounded = Math.round((value * 10) / divisor) / 10;
  return rounded.toLocaleString(document.documentElement.lang) + unit;
}

/** A line for every row that somebody has begun; last the total of those that are whole. */
function linesOf({ dataset }, answer = answerTo) {
  const headings = dataset.headings.split("\n");
  let total = 0;
  let key = "sum-total";
  const lines = decodeTable(answer(dataset.of)).map((texts, index) => {
    if (!texts.some(Boolean)) return "";
    const gaps = headings.filter((text, index) => text && !texts[index]);
    let text = message("sum-gap", gaps.join(", "));
    if (gaps[0]) key = "sum-part";
    else {
      const value = workOut(dataset.formula, texts);
      text = amount(dataset, value);
      total += value;
    }
    return `${texts[dataset.name] || index + 1}: ${text}`;
  });
  if (lines.length) lines.push(message(key, amount(dataset, total)));
  return lines.filter(Boolean);
}

/** A formula worked out for the rows of an earlier table. Nothing is stored. */
export default {
  type: "sum",

  enhance() {},

  refresh(element) {
    const lines = linesOf(element);
    const sum = lines.pop() || "";
    part(element, "rows").replaceChildren(
      ...lines.map((line) => create("li", line)),
    );
    const total = part(element, "total");
    // What has not changed is not read aloud once more.
    if (total.textContent !== sum) total.textContent = sum;
  },

  read: () => "",

  write() {},

  describe: (value, element, answer) => linesOf(element, answer),
};
