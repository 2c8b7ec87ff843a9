import { part, textOf } from "../dom/parts.js";
import { toDay, toIsoDay } from "../state/day.js";
import { decodeText } from "../state/text.js";
import { saveFile } from "./save-file.js";

export const FORMAT = "innovationskraft-answers";
export const VERSION = 1;

/**
 * Everything written that is saved, all rounds, to be read by people and read back by
 * import.js. Never who wrote it: no key, no registration, no learner's id. The format is
 * told in doc/export-format.md.
 * @param {object} app
 * @param {Date} now
 * @returns {object} for JSON; an answer that has been emptied is not in it
 */
export function answersOf({ page, state }, now) {
  return {
    format: FORMAT,
    v: VERSION,
    ...identityOf(page),
    version: page.version,
    title: textOf(part(page.start, "heading")),
    saved: now.toISOString(),
    rounds: state.rounds.map((round) => roundOf(page, round)),
  };
}

/** @returns {{programme: string, package: string}} of the exercise that the page is */
export function identityOf({ name }) {
  const { exercise } = document.body.dataset;
  return { programme: name.slice(0, -exercise.length - 1), package: exercise };
}

function roundOf(page, { no, start, completedOn, items }) {
  const asked = page.fields.map(({ item }) => item);
  const written = Object.keys(items).filter((id) => items[id].value);
  const place = (id) => asked.indexOf(id) + 1 || asked.length + 1;
  return {
    round: no,
    started: toIsoDay(start),
    completed: toIsoDay(completedOn) || null,
    answers: written
      .sort((a, b) => place(a) - place(b))
      .map((id) => answerOf(page, items, id)),
  };
}

function answerOf({ fields }, items, id) {
  const { rev, value } = items[id];
  const field = fields.find(({ item }) => item === id);
  if (!field) return { id, rev, value, label: id, text: [plain(value)] };
  const { question, element, type } = field;
  const others = (item) => (items[item] ? items[item].value : "");
  return {
    id,
    rev,
    value,
    label: question,
    kind: element.dataset.role,
    text: type.describe(value, element, others),
  };
}

/** What the page no longer asks for, whatever it was. */
const plain = (value) => decodeText(value.replace(/[~{]/g, "\\"));

export function download(app) {
  const now = new Date();
  const name = `${app.page.name}-${toIsoDay(toDay(now))}.json`;
  const text = JSON.stringify(answersOf(app, now), null, 2);
  saveFile(name, "application/json", text);
}
