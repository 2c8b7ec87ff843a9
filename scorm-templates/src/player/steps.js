import { latest } from "../state/rounds.js";

/** Questions about steps. A leg is what is done in one go: all steps, or those of one sitting. */

/** @returns {import("./page.js").Step[]} the steps of the same sitting */
export function legOf(page, step) {
  return page.steps.filter((other) => other.sitting === step.sitting);
}

/** @returns {import("./page.js").Step|undefined} the step `distance` away in the same sitting */
export function neighbour(page, step, distance) {
  const leg = legOf(page, step);
  return leg[leg.indexOf(step) + distance];
}

/** @returns {import("./page.js").Step[]} those of the given steps that are not confirmed */
export function unconfirmed(app, steps = app.page.steps) {
  const round = latest(app.state);
  return steps.filter((step) => !round || !round.confirmed.includes(step.key));
}

/** @returns {boolean} whether nothing but this step's sitting remains */
export function isLastLeg(app, step) {
  return unconfirmed(app).every((other) => other.sitting === step.sitting);
}

/** @returns {import("./page.js").Step|undefined} the step last shown, if the page still has it */
export function stepLastShown(app) {
  const round = latest(app.state);
  return app.page.steps.find((step) => round && step.key === round.step);
}

/** @returns {import("./page.js").Step} where to go on when no step is known */
export function stepToGoOnWith(app, steps = app.page.steps) {
  return unconfirmed(app, steps)[0] || steps[0];
}
