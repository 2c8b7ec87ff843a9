import { message } from "../dom/messages.js";
import { create, on, part } from "../dom/parts.js";
import { dayText } from "./days.js";
import { fillSummary } from "../player/summary.js";
import { latest } from "../state/rounds.js";

/** The list of earlier rounds on the start screen, kept up to date. */
export function showEarlierRounds({ app }) {
  const show = () => fillRounds(app);
  on(document, "innovationskraft-shown", show);
  show();
}

function fillRounds(app) {
  const rounds = part(app.page.start, "rounds");
  if (rounds) rounds.replaceChildren(...roundsContent(app));
}

function roundsContent(app) {
  const round = latest(app.state);
  const isOver = Boolean(round) && round.status === "c";
  // Where nothing can be gone on with, the round that was begun is one to read as well.
  const isAll = isOver || app.lms.mode === "read";
  const old = isAll ? app.state.rounds : app.state.rounds.slice(0, -1);
  if (!old.length) return [];
  const content = [
    create("h2", message("rounds-heading")),
    create("ul", ...old.map((each) => create("li", roundElement(app, each)))),
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
  // Who opens it to read has come for this.
  details.open = app.lms.mode === "read" && round === latest(app.state);
  fillSummary(content, app, round, "h3");
  return details;
}
