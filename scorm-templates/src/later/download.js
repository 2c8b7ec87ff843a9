import { toDay, toIsoDay } from "../state/day.js";
import { sectionsOf } from "../player/answers.js";
import { saveFile } from "./save-file.js";

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
