import { message } from "../dom/messages.js";
import { action, all, part } from "../dom/parts.js";
import { latest } from "../state/rounds.js";
import { unconfirmed } from "./steps.js";

/** Brings the start screen up to date: what can be begun or gone on with. */
export function showStart(app) {
  const { start } = app.page;
  const round = latest(app.state);
  const isOver = Boolean(round) && round.status === "c";
  const wrapper = part(start, "begin");
  if (wrapper) wrapper.hidden = isOver;
  const begin = action(start, "begin");
  if (begin) begin.textContent = message(beginKey(app, round));
  for (const item of all(start, "li[data-sitting]")) showSitting(app, item);
}

function beginKey(app, round) {
  if (!round) return "begin";
  return unconfirmed(app).length ? "continue" : "finish";
}

function showSitting(app, item) {
  const steps = app.page.steps.filter(
    (step) => step.sitting === Number(item.dataset.sitting),
  );
  const left = unconfirmed(app, steps).length;
  const key =
    left === 0
      ? "sitting-done"
      : left < steps.length
        ? "sitting-begun"
        : "sitting-not-begun";
  const state = part(item, "sitting-state");
  if (state) state.textContent = message(key);
  item.dataset.state = key;
}
