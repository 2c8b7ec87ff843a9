import { findApi } from "./find-api.js";
import { openScorm12 } from "./scorm12.js";

/**
 * @typedef {{kept: boolean, reason?: 'none'|'mode'|'finished'|'refused'|'dropped'}} Answer
 * @typedef {{kind: 'scorm12'|'none', refused: boolean, mode: 'normal'|'browse'|'review',
 *   learnerId: string, status: string, suspendData: string,
 *   save: function({suspendData?: string, status?: string}): Answer,
 *   finish: function(number): void}} Room `refused`: there is an LMS, but it does not answer
 */

/**
 * Opens the only way to the LMS. Never throws; without a working API the
 * room keeps nothing and says so.
 * @param {Window} win
 * @param {function(string): boolean} isCompleted whether a suspend_data tells of a completed exercise
 * @returns {Room}
 */
export function connect(win, isCompleted) {
  const api = findApi(win);
  return (api && openScorm12(api, isCompleted)) || closedRoom(api !== null);
}

function closedRoom(refused) {
  return {
    kind: "none",
    refused,
    mode: "normal",
    learnerId: "",
    status: "",
    suspendData: "",
    save: () => ({ kept: false, reason: "none" }),
    finish: () => {},
  };
}
