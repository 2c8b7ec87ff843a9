import { on } from "../dom/parts.js";
import { decode } from "../state/codec.js";
import { holds, merge } from "../state/merge.js";
import { showAnswers } from "./show-answers.js";

/**
 * The same exercise may be open in two tabs. Each would hand its own answers to the LMS, and
 * the last would win; so what one tab keeps on this device the other takes in.
 */
export function startOtherTab(player) {
  const { lms, newer } = player.app;
  if (!lms.writes || newer) return;
  const look = () => takeIn(player);
  on(window, "storage", look);
  // A tab that the browser had put to sleep may have missed it.
  on(document, "visibilitychange", look);
}

function takeIn({ app, show }) {
  const { state: theirs } = decode(app.device.read());
  if (!theirs || holds(app.state, theirs)) return;
  takeOtherTab(app, theirs, document.hasFocus());
  showAnswers(app);
  show();
}

/**
 * @param {object} app its state is changed
 * @param {import("../state/codec.js").State} theirs not empty
 * @param {boolean} isUsed whether this is the tab that is written in: of two versions of an
 *   answer it has the later one
 */
export function takeOtherTab(app, theirs, isUsed) {
  const both = isUsed ? [app.state, theirs] : [theirs, app.state];
  const isSame = app.state.registration === theirs.registration;
  // One and the same text while it is written: what it was before is no other version.
  const { state, drafts } = isSame
    ? { ...merge(...both), drafts: [] }
    : merge(app.state, theirs);
  Object.assign(app.state, state);
  const isNew = ({ no, id }) =>
    !drafts.some((draft) => draft.no === no && draft.id === id);
  app.drafts = app.drafts.filter(isNew).concat(drafts);
  if (drafts.length) app.device.writeDrafts(app.drafts);
  // Sent when this tab is left or written in; at once would be an answer to the answer.
  app.saver.pending = true;
}
