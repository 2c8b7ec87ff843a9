import { decodeText } from "../state/text.js";
import { latest } from "../state/rounds.js";

/**
 * The answers of one round, in the order of the page.
 * @typedef {{title: string, answers: {question: string, lines: string[]}[]}} Section
 */

/**
 * The value of a field in a round. What is never stored is only in the page, and
 * only for the round that goes on there.
 */
function valueOf(app, round, field) {
  if (!field.saved)
    return round === latest(app.state) ? field.type.read(field.element) : "";
  return stored(round, field.item);
}

function stored(round, id) {
  const item = round.items[id];
  return item ? item.value : "";
}

/**
 * @param {object} app
 * @param {import("../state/codec.js").Round} round
 * @returns {Section[]} without empty answers; last, untitled, what the page no longer asks for
 */
export function sectionsOf(app, round) {
  const sections = app.page.steps.map((step) => ({
    title: titleOf(app.page, step),
    answers: step.fields.map((field) => ({
      question: field.question,
      lines: field.type.describe(
        valueOf(app, round, field),
        field.element,
        (item) => stored(round, item),
      ),
    })),
  }));
  sections.push({ title: "", answers: leftOver(app, round) });
  return sections
    .map(({ title, answers }) => ({
      title,
      answers: answers.filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ answers }) => answers.length > 0);
}

/** @returns {string} the step's heading, with the sitting's number when there are several */
export function titleOf(page, step) {
  return page.sittings > 1 ? `${step.sitting}. ${step.title}` : step.title;
}

function leftOver(app, round) {
  const asked = app.page.fields.map((field) => field.item);
  return Object.keys(round.items)
    .filter((id) => !asked.includes(id) && round.items[id].value)
    .map((id) => ({
      question: id,
      lines: [decodeText(round.items[id].value.replace(/[~{]/g, "\\"))],
    }));
}
