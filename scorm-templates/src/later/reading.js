import { message } from "../dom/messages.js";
import { on } from "../dom/parts.js";
import { offerDownload } from "../player/download.js";
import { showDrafts } from "../player/drafts.js";
import { writeFields } from "../player/fields.js";
import { removeNotice, showNotice } from "../player/notices.js";
import { open } from "../player/opening.js";
import { decode } from "../state/codec.js";
import { holds } from "../state/merge.js";
import { latest } from "../state/rounds.js";

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
const UNKNOWN = "lms-unknown";

/**
 * The LMS could not say what it has. It is asked again, at every save and more and more
 * seldom in between; until it answers nothing there is written over.
 */
export function startReading({ app }) {
  if (app.lms.kind === "none" || app.lms.known) return;
  const { writes } = app.lms;
  const isOver = () => app.lms.known || app.lms.differs;
  const tryAgain = () => isOver() || readAgain(app);
  tell(app, writes ? [offerDownload(app)] : []);
  on(document, "innovationskraft-saved", () => {
    if (app.saver.reported === UNKNOWN) tryAgain();
  });
  const wait = (delay) =>
    setTimeout(() => {
      tryAgain();
      if (!isOver()) wait(Math.min(delay * 2, LONGEST_WAIT));
    }, delay);
  wait(FIRST_WAIT);
}

/** @returns {boolean} whether it is known now, and goes together with what is here */
export function readAgain(app) {
  const { lms, saver, state } = app;
  if (!lms.readAgain()) return false;
  const there = decode(lms.suspendData);
  const isFresh = state.rounds.length === 0;
  // Going on could cost what is there; the next launch brings the two together.
  if (!there.intact || (!isFresh && !holds(state, there.state))) {
    Object.assign(lms, { known: false, differs: true });
    removeNotice(UNKNOWN);
    tell(app, [offerDownload(app)]);
    return false;
  }
  removeNotice(UNKNOWN);
  if (isFresh && there.state) adopt(app, there.state);
  saver.inLms = decode(lms.suspendData).state;
  saver.changed();
  saver.flush();
  return true;
}

/** Nothing has been written yet: the page is as if this had been read at once. */
function adopt(app, state) {
  Object.assign(app.state, state);
  writeFields(app);
  showDrafts(app);
  open(app);
}

function tell({ lms }, buttons) {
  const text = message(lms.differs ? "lms-differs" : "lms-not-read");
  showNotice({ id: UNKNOWN, kind: "care", text, buttons, lasting: true });
}

/**
 * A round is to begin over answers that may be there. A first one can, for it has a
 * number of its own and what is there wins; a later one could be mixed up with it.
 */
export function askOfUnknown(app, button) {
  const goOn = () => {
    removeNotice("unknown-round");
    button.click();
  };
  const again = {
    label: message("try-again"),
    run: () => readAgain(app) && goOn(),
  };
  const anyway = {
    label: message("begin-anyway"),
    run() {
      app.dares = true;
      goOn();
    },
  };
  const buttons = latest(app.state) ? [again] : [again, anyway];
  const text = message("lms-not-read-round");
  showNotice({ id: "unknown-round", kind: "care", text, buttons, focus: true });
}
