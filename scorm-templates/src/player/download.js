import { message } from "../dom/messages.js";
import { create } from "../dom/parts.js";
import { toDay, toIsoDay } from "../state/day.js";
import { sectionsOf } from "./answers.js";

/**
 * Everything written, all rounds, as a file that people and programs can read.
 * @param {object} app
 * @returns {string} JSON
 */
export function answersAsJson(app) {
  const rounds = app.state.rounds.map((round) => ({
    round: round.no,
    started: toIsoDay(round.start),
    completed: toIsoDay(round.completedOn) || null,
    answers: sectionsOf(app, round, { onlySaved: true }).flatMap(
      ({ title, answers }) =>
        answers.map(({ question, lines }) => ({
          step: title,
          question,
          answer: lines.join("\n"),
        })),
    ),
  }));
  const { name, version } = app.page;
  return JSON.stringify({ package: name, version, rounds }, null, 2);
}

export function download(app) {
  const day = toIsoDay(toDay(new Date()));
  const name = `${app.page.name}-${day}.json`;
  saveFile(name, "application/json", answersAsJson(app));
}

/** Gives somebody a file, without asking any server. */
export function saveFile(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = create("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers read the address only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** @returns {{label: string, run: function(): void}} for a notice */
export function offerDownload(app) {
  return { label: message("download"), run: () => download(app) };
}
