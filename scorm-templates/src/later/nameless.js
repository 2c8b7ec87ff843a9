import { message } from "../dom/messages.js";
import { openDevice } from "../player/device.js";
import { removeNotice, showNotice } from "../player/notices.js";
import { open } from "../player/opening.js";
import { checksum } from "../state/checksum.js";
import { decode } from "../state/codec.js";
import { merge } from "../state/merge.js";
import { latest, setItem } from "../state/rounds.js";
import { dayText } from "./days.js";
import { showAnswers } from "./show-answers.js";

const NOTICE = "nameless";

/**
 * Where the LMS did not answer nobody knew who was writing. Once it answers, whoever opens
 * the exercise is asked; nothing is shown before, for the computer may be shared.
 */
export function startNameless(player) {
  const { lms, page, newer } = player.app;
  if (!lms.writes || !lms.known || !lms.learnerId || newer) return;
  const copy = openDevice(page.name, "");
  const refusal = openDevice(`${page.name}:not-mine`, lms.learnerId);
  const text = copy.read();
  const { state } = decode(text);
  if (!hasAnswers(state) || refusal.read() === checksum(text)) return;
  const yes = () => claim(player, copy, state);
  ask(dayText(latest(state).start), yes, () => {
    refusal.write(checksum(text));
    tell("nameless-left");
  });
}

function hasAnswers(state) {
  const isWritten = ({ items }) => Object.values(items).some((it) => it.value);
  return state !== null && state.rounds.some(isWritten);
}

function ask(day, yes, no) {
  showNotice({
    id: NOTICE,
    kind: "care",
    text: message("nameless-found", day),
    buttons: [
      { label: message("nameless-mine"), run: yes },
      { label: message("nameless-not-mine"), run: no },
    ],
    lasting: true,
  });
}

function tell(key) {
  removeNotice(NOTICE);
  showNotice({ id: NOTICE, kind: "info", text: message(key), focus: true });
}

function claim({ app, show }, copy, theirs) {
  const isFresh = app.state.rounds.length === 0;
  takeNameless(app, theirs, copy.readDrafts());
  // Here it stays until it has a place of its own.
  if (app.saver.reported !== "not-saved") {
    copy.remove();
    copy.writeDrafts([]);
  }
  showAnswers(app);
  show();
  if (isFresh) {
    removeNotice(NOTICE);
    open(app);
  } else tell("nameless-taken");
}

/**
 * What is empty is filled in; another version of what is there becomes a draft.
 * @param {object} app its state is changed, and saved
 * @param {import("../state/codec.js").State} theirs
 * @param {import("../state/merge.js").Draft[]} theirDrafts
 */
export function takeNameless(app, theirs, theirDrafts) {
  const { state, drafts } = merge(app.state, theirs);
  Object.assign(app.state, state);
  // Of several rounds the latest comes last.
  const rest = drafts.reverse().filter((draft) => !fills(app, draft));
  app.drafts = app.drafts.concat(rest, theirDrafts);
  app.device.writeDrafts(app.drafts);
  app.saver.changed();
  app.saver.flush();
}

function fills({ state, saver }, { no, id, value }) {
  const round = latest(state);
  const before = round.items[id];
  if (round.status === "c" || (before && before.value)) return false;
  return setItem(round, id, value, saver.acknowledgedRev(no, id));
}
