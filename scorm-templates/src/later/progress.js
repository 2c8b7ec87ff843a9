import { message } from "../dom/messages.js";
import { all, on, part } from "../dom/parts.js";
import { legOf, stepLastShown, unconfirmed } from "../player/steps.js";
import { latest } from "../state/rounds.js";

/** Inks the map, and tells in *Tidsplan* what is done and what is left. */
export function startProgress({ app }) {
  on(document, "innovationskraft-shown", () => {
    const here = stepHere(app);
    if (latest(app.state)) showMap(app, here);
    showSteps(app, here);
    showLeft(app);
  });
}

/** @returns {import("../player/page.js").Step|undefined} none before the first round and after a finished one */
function stepHere(app) {
  const round = latest(app.state);
  if (!round || round.status === "c") return undefined;
  return app.step || stepLastShown(app) || unconfirmed(app)[0];
}

/** @returns {object[][]} the steps of each place on the map: a sitting's, or one */
function placesOf({ sittings, steps }) {
  if (sittings === 1) return steps.map((step) => [step]);
  const numbers = Array.from({ length: sittings }, (_, index) => index + 1);
  return numbers.map((number) =>
    steps.filter(({ sitting }) => sitting === number),
  );
}

function showMap(app, here) {
  const places = placesOf(app.page);
  const marks = places.map((steps) => {
    if (steps.includes(here)) return "here";
    return unconfirmed(app, steps).length ? "waits" : "done";
  });
  all(document, "[data-place]").forEach((place, index) =>
    place.setAttribute("href", `#map-${marks[index]}`),
  );
  const label = labelOf(app, places, marks.indexOf("here") + 1);
  for (const map of all(document, '[data-part="map"]')) {
    map.setAttribute("aria-label", label);
  }
}

function labelOf(app, places, here) {
  const done = places.length - placesLeft(app, places);
  if (!here)
    return message(own(app, "map-all", "map-all-sitting"), places.length);
  return message(
    own(app, "map-here", "map-here-sitting"),
    here,
    places.length,
    done,
  );
}

function placesLeft(app, places) {
  return places.filter((steps) => unconfirmed(app, steps).length).length;
}

/** Of an exercise with several sittings, the steps of the one that is going on. */
function showSteps(app, here) {
  const leg = legOf(app.page, here || app.page.steps[0]);
  all(document, '[data-part="plan-step"]').forEach((item, index) => {
    const step = leg[index];
    const isDone = latest(app.state) && !unconfirmed(app, [step]).length;
    const key = step === here ? "plan-here" : isDone ? "plan-done" : "";
    part(item, "plan-state").textContent = key && message(key);
  });
}

function showLeft(app) {
  const line = part(document, "plan-left");
  const places = placesOf(app.page);
  const left = unconfirmed(app);
  const minutes = left.reduce((sum, step) => sum + Number(step.minutes), 0);
  const count = placesLeft(app, places);
  line.hidden = !latest(app.state) || !left.length;
  line.textContent = message(
    own(app, "plan-left", "plan-left-sitting"),
    count,
    places.length,
    minutes,
  );
}

/** Places are steps, or cards where there are several sittings. */
function own({ page }, ofSteps, ofSittings) {
  return page.sittings > 1 ? ofSittings : ofSteps;
}
