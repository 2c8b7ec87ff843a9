import { message } from "../dom/messages.js";
import { toDay } from "../state/day.js";
import {
  latest,
  removeOldest,
  roundFits,
  startRound,
} from "../state/rounds.js";
import { beginRound, showRound } from "../player/new-round.js";
import { showNotice } from "../player/notices.js";
import { goToStart } from "../player/screens.js";
import { dayText } from "./days.js";
import { download } from "./export.js";

/** *Kör igen*: a new round with empty fields, when there is room for it. */
export function runAgain(app) {
  const { state, page } = app;
  const round = latest(state);
  if (round && round.status !== "c") return goToStart(app);
  if (round && !roundFits(state, page.largestRound)) return askToSave(app);
  beginRound(app);
}

/** Nothing is dropped in silence: the oldest round can be removed only when it has been saved. */
function askToSave(app) {
  ask(app, "round-no-room", [
    {
      label: message("download"),
      run() {
        download(app);
        offerRemoval(app);
      },
    },
    {
      label: message("print-round"),
      run() {
        printOldest(app);
        offerRemoval(app);
      },
    },
  ]);
}

function offerRemoval(app) {
  const label = message("round-remove");
  ask(app, "round-saved", [{ label, run: () => removeAndGoOn(app) }]);
}

function removeAndGoOn(app) {
  const { state, page } = app;
  const rest = { ...state, rounds: state.rounds.slice(1) };
  const fits = !rest.rounds.length || roundFits(rest, page.largestRound);
  // The new round before the old one goes: its number counts on from there.
  if (fits) startRound(state, toDay(new Date()));
  removeOldest(state);
  if (fits) return showRound(app);
  app.saver.changed();
  askToSave(app);
}

function ask(app, key, buttons) {
  const [oldest] = app.state.rounds;
  const text = message(key, dayText(oldest.start));
  showNotice({ id: "room", kind: "care", text, buttons, focus: true });
}

/** The list on the start screen holds the round; only what is open is printed. */
function printOldest(app) {
  goToStart(app);
  const { no } = app.state.rounds[0];
  const details = document.querySelector(`details[data-round="${no}"]`);
  if (details) details.open = true;
  window.print();
}
