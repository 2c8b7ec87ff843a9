import { message } from "../dom/messages.js";
import { toDay } from "../state/day.js";
import { complete, confirm, latest } from "../state/rounds.js";
import { titleOf } from "./answers.js";
import { showNotice } from "./notices.js";
import { goToDone, goToStart, goToStep } from "./screens.js";
import { isLastLeg, legOf, unconfirmed } from "./steps.js";

/** Ends the exercise, if everything that is required is there. */
export function finish(app) {
  const round = latest(app.state);
  if (round.status === "c") return goToDone(app);
  if (app.lms.mode === "read") return goToStart(app);
  if (isLacking(app, app.page.steps)) return;
  complete(round, toDay(new Date()));
  app.saver.changed();
  app.saver.flush();
  goToDone(app);
}

/**
 * The end of what is done in one go: of the exercise, or of a sitting, after
 * which the start screen shows what remains.
 * @param {object} app
 * @param {import("./page.js").Step} step any step of it
 */
export function finishLeg(app, step) {
  if (isLastLeg(app, step) || app.lms.mode === "read") return finish(app);
  if (isLacking(app, legOf(app.page, step))) return;
  goToStart(app);
  showNotice({
    id: "sitting",
    kind: "info",
    text: message("sitting-finished", step.sitting, app.page.sittings),
  });
}

/** *Ja, avsluta*: the group did the steps without pressing *Nästa*. */
export function confirmAndFinish(app, step) {
  for (const { key } of legOf(app.page, step)) {
    confirm(latest(app.state), key);
  }
  app.saver.changed();
  finishLeg(app, step);
}

/** @returns {boolean} whether a notice now says what is lacking */
function isLacking(app, steps) {
  const empty = steps.flatMap((step) =>
    step.fields.filter(isMissing).map((field) => emptyField(app, step, field)),
  );
  if (empty.length) return mistake("required-missing", empty);
  const left = unconfirmed(app, steps).map((step) => ({
    label: titleOf(app.page, step),
    run: () => goToStep(app, step),
  }));
  return left.length > 0 && mistake("steps-left", left);
}

/** A field that nobody can fill in right now stops nobody. */
function isMissing({ required, waits, type, element }) {
  return required && !waits && type.read(element) === "";
}

function emptyField(app, step, field) {
  return {
    label: `${titleOf(app.page, step)}: ${field.question}`,
    run() {
      goToStep(app, step);
      const control = field.element.querySelector(
        "textarea, input, select, button",
      );
      if (control) control.focus();
    },
  };
}

function mistake(key, links) {
  const text = message(key);
  showNotice({ id: key, kind: "mistake", text, links, focus: true });
  return true;
}
