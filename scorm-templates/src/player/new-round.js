import { toDay } from "../state/day.js";
import { startRound } from "../state/rounds.js";
import { showDrafts } from "./drafts.js";
import { writeFields } from "./fields.js";
import { goToStep } from "./screens.js";
import { stepToGoOnWith } from "./steps.js";

/** Starts a round and shows its first step. */
export function beginRound(app) {
  startRound(app.state, toDay(new Date()));
  showRound(app);
}

/** Shows a round that has just been started. */
export function showRound(app) {
  writeFields(app);
  showDrafts(app);
  app.saver.changed();
  goToStep(app, stepToGoOnWith(app));
}
