import { openTab } from "../dom/tab.js";
import { on } from "../dom/parts.js";
import { encode } from "../state/codec.js";
import { isCompleted, latest } from "../state/rounds.js";

/**
 * Leaves word in this tab of how far this exercise has come: `i` begun, `c` completed. The map of
 * a package with several exercises reads it. Where another exercise may fetch what is written
 * here, the state follows: an LMS gives no exercise what belongs to another.
 */
export function startTrace({ app }) {
  const { lms, page } = app;
  if (!lms.writes || page.keepsNothing) return;
  const tab = openTab(page.name, lms.learnerId);
  const leave = () => app.saver.left || tab.write(traceOf(app.state));
  leave();
  on(document, "innovationskraft-saved", leave);
}

/** @returns {string} '' before the first round */
export function traceOf(state) {
  if (!latest(state)) return "";
  const { lends } = document.body.dataset;
  return (isCompleted(state) ? "c" : "i") + (lends ? encode(state) : "");
}
