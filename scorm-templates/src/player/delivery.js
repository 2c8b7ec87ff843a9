import { ENDED } from "../lms/status.js";
import { REFUSE } from "../state/budget.js";
import { isCompleted } from "../state/rounds.js";

/**
 * @typedef {'saving'|'saved-in-lms'|'saved-on-device'|'saved-offline'|'too-large'|'lms-refused'|
 *   'lms-unknown'|'not-saved'|'browse'} Place where the latest answers are, as far as it is proven; also the message's key
 */

/**
 * @returns {'completed'|undefined} what the LMS should know and does not; a status that
 *   ends the exercise is never taken back
 */
export function dueStatus(lms, state) {
  const due = isCompleted(state) && !ENDED.includes(lms.status);
  return due && lms.mode === "normal" ? "completed" : undefined;
}

/**
 * Hands the state to the LMS. Without a connection nothing is handed over: Moodle would
 * answer "true" and never send those values again.
 * @param {function(): boolean} isOnline asked again afterwards, for the connection may just have gone
 * @returns {Place}
 */
export function deliver(lms, state, suspendData, isOnline) {
  if (lms.kind === "none")
    return lms.refused ? "lms-refused" : "saved-on-device";
  if (!isOnline()) return "saved-offline";
  const status = dueStatus(lms, state);
  if (!lms.known || suspendData.length > REFUSE) {
    if (status) lms.save({ status });
    return lms.known ? "too-large" : "lms-unknown";
  }
  const { kept } = lms.save({ suspendData, status });
  if (!isOnline()) return "saved-offline";
  return kept ? "saved-in-lms" : "lms-refused";
}
