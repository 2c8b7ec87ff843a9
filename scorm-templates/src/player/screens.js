import { message } from "../dom/messages.js";
import { action, all, part } from "../dom/parts.js";
import { latest, moveTo } from "../state/rounds.js";
import { clearNotices } from "./notices.js";
import { fillRecalls } from "./recall.js";
import { showStart } from "./start.js";
import { fillSummary } from "./summary.js";
import { isLastLeg, legOf } from "./steps.js";

/**
 * One screen at a time. Focus goes to its heading, so that keyboard and screen
 * reader begin where the eye does.
 */

/** @param {boolean} [focus] false when the page has just been opened */
export function goToStart(app, focus = true) {
  remember(app, "");
  app.step = null;
  showStart(app);
  reveal(app.page.start, focus);
}

/** @param {import("./page.js").Step} step */
export function goToStep(app, step) {
  app.step = step;
  app.opened = true;
  fillRecalls(app.page, step);
  labelBar(app, step);
  reveal(step.element);
  remember(app, step.key);
}

export function goToDone(app) {
  app.step = null;
  showDone(app);
  reveal(app.page.done);
}

function showDone(app) {
  fillSummary(part(app.page.done, "summary"), app, latest(app.state), "h4");
}

/** What is shown may hang on what has come since: answers, or scripts that know them. */
export function refreshScreen(app) {
  const { page, step } = app;
  showStart(app);
  if (step) fillRecalls(page, step);
  if (!page.done.hidden) showDone(app);
  tellOthers();
}

function tellOthers() {
  document.dispatchEvent(new Event("innovationskraft-shown"));
}

function reveal(screen, focus = true) {
  clearNotices();
  for (const other of all(document, "[data-screen]")) {
    other.hidden = other !== screen;
  }
  const bar = part(document, "step-bar");
  if (bar) bar.hidden = screen.dataset.screen !== "step";
  tellOthers();
  if (!focus) return;
  window.scrollTo(0, 0);
  part(screen, "heading").focus({ preventScroll: true });
}

/** The step is where the next launch begins; it is saved at once. */
function remember(app, key) {
  const round = latest(app.state);
  if (round && moveTo(round, key)) app.saver.changed();
  app.saver.flush();
}

function labelBar(app, step) {
  const bar = part(document, "step-bar");
  const leg = legOf(app.page, step);
  const place = [leg.indexOf(step) + 1, leg.length, step.minutes];
  part(bar, "position").textContent =
    app.page.sittings > 1
      ? message("position-sitting", step.sitting, app.page.sittings, ...place)
      : message("position", ...place);
  action(bar, "next").textContent = message(nextKey(app, step, leg));
}

function nextKey(app, step, leg) {
  if (step !== leg[leg.length - 1]) return "next";
  return isLastLeg(app, step) ? "finish" : "finish-sitting";
}
