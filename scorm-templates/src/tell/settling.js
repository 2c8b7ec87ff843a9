import { takeOtherTab } from "../later/other-tab.js";
import { showAnswers } from "../later/show-answers.js";
import { decode } from "../state/codec.js";
import { holds } from "../state/merge.js";

/** How many times in a row somebody else may have been there before us. */
const TRIES = 3;

/**
 * Lets others wait for the record store's answers; and when another tab or device has saved there
 * since it was read, brings the two together and saves again.
 * @param {{app: object, show: function(): void}} player
 */
export function watchSettling({ app, show }) {
  const { saver, lms } = app;
  const waits = [];
  let tries = 0;
  const settled = saver.settled.bind(saver);
  saver.settled = async (text, answer) => {
    const isOvertaken = answer.status === 412 && tries++ < TRIES;
    if (isOvertaken && (await takesIn(app, show))) return saver.send();
    tries = 0;
    settled(text, answer);
    for (const run of waits.splice(0)) run();
    return undefined;
  };
  saver.whenSettled = (run) => {
    if (lms.isSending) waits.push(run);
    else run();
  };
}

/** @returns {Promise<boolean>} whether all that is there is here too now */
async function takesIn(app, show) {
  const { lms, state } = app;
  if (!(await lms.read())) return false;
  const { state: theirs, intact } = decode(lms.suspendData);
  if (holds(state, theirs)) return true;
  if (!intact) return false;
  takeOtherTab(app, theirs, true);
  showAnswers(app);
  show();
  return true;
}
