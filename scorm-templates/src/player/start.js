import { message } from "../dom/messages.js";
import { action, all, create, part } from "../dom/parts.js";
import { latest } from "../state/rounds.js";
import { dayText } from "./days.js";
import { unconfirmed } from "./steps.js";
import { fillSummary } from "./summary.js";

/** Brings the start screen up to date: what can be begun, gone on with or read. */
export function showStart(app) {
  const { start } = app.page;
  const round = latest(app.state);
  const isOver = Boolean(round) && round.status === "c";
  const wrapper = part(start, "begin");
  if (wrapper) wrapper.hidden = isOver;
  const begin = action(start, "begin");
  if (begin) begin.textContent = message(beginKey(app, round));
  const rounds = part(start, "rounds");
  if (rounds) rounds.replaceChildren(...roundsContent(app, isOver));
  for (const item of all(start, "li[data-sitting]")) showSitting(app, item);
}

function beginKey(app, round) {
  if (!round) return "begin";
  return unconfirmed(app).length ? "continue" : "finish";
}

function roundsContent(app, isOver) {
  const old = isOver ? app.state.rounds : app.state.rounds.slice(0, -1);
  if (!old.length) return [];
  const content = [
    create("h2", message("rounds-heading")),
    create("ul", ...old.map((round) => create("li", roundElement(app, round)))),
  ];
  if (isOver) content.push(create("p", againButton()));
  return content;
}

/** Found by its data-action, as the button on the done screen is. */
function againButton() {
  const again = create("button", message("again"));
  again.type = "button";
  again.className = "button";
  again.dataset.action = "again";
  return again;
}

/** A round by its day; opened, it can be read but not changed. */
function roundElement(app, round) {
  const content = create("div");
  const title = message(
    round.status === "c" ? "round-completed" : "round-begun",
    round.no,
    dayText(round.start),
    dayText(round.completedOn),
  );
  const details = create("details", create("summary", title), content);
  details.dataset.round = round.no;
  fillSummary(content, app, round, "h3");
  return details;
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
