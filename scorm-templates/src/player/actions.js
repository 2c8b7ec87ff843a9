import { on } from "../dom/parts.js";
import { confirm, latest } from "../state/rounds.js";
import { download } from "./download.js";
import { finish, finishLeg } from "./finish.js";
import { doLater } from "./later.js";
import { beginRound } from "./new-round.js";
import { goToStart, goToStep } from "./screens.js";
import {
  neighbour,
  stepLastShown,
  stepToGoOnWith,
  unconfirmed,
} from "./steps.js";

/** What the buttons with a data-action do; those inside a field belong to the field. */
const ACTIONS = {
  begin(app) {
    if (!latest(app.state)) return beginRound(app);
    if (!unconfirmed(app).length) return finish(app);
    goToStep(app, stepLastShown(app) || stepToGoOnWith(app));
  },

  next(app) {
    const { step } = app;
    if (confirm(latest(app.state), step.key)) app.saver.changed();
    const following = neighbour(app.page, step, 1);
    if (following) return goToStep(app, following);
    finishLeg(app, step);
    app.saver.flush();
  },

  back(app) {
    const previous = neighbour(app.page, app.step, -1);
    if (previous) goToStep(app, previous);
    else goToStart(app);
  },

  "open-sitting"(app, button) {
    const sitting = Number(button.closest("[data-sitting]").dataset.sitting);
    const steps = app.page.steps.filter((step) => step.sitting === sitting);
    if (!latest(app.state)) beginRound(app);
    goToStep(app, stepToGoOnWith(app, steps));
  },

  "review-steps": (app) => goToStep(app, app.page.steps[0]),
  again: (app) => doLater(app, "again"),
  download,
  print: () => window.print(),
};

const STARTS = ["begin", "open-sitting", "again"];

export function bindActions(app) {
  on(document, "click", ({ target }) => {
    const button = target.closest && target.closest("[data-action]");
    const run = button && ACTIONS[button.dataset.action];
    if (run && mayRun(app, button)) run(app, button);
  });
}

/** No round begins in silence over answers that the LMS may have. */
function mayRun(app, button) {
  const round = latest(app.state);
  const begins = STARTS.includes(button.dataset.action);
  const goesOn = round && round.status !== "c";
  if (!begins || goesOn || app.dares || app.lms.known) return true;
  doLater(app, "askOfUnknown", button);
  return false;
}
