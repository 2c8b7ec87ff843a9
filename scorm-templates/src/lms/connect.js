import { API, INITIALIZE } from "#words";
import { findApi } from "./find-api.js";
import { closedRoom } from "./closed-room.js";
import { openScorm } from "./scorm.js";

export { closedRoom };
export { Saver } from "../player/saver.js";

/**
 * @typedef {{kept: boolean, reason?: 'none'|'mode'|'finished'|'unknown'|'refused'|'distrusted'|'dropped'}} Answer
 * @typedef {{kind: 'scorm12'|'scorm2004'|'none', refused: boolean, mode: 'normal'|'browse'|'review'|'read', writes: boolean,
 *   learnerId: string, learnerName: function(): string, status: string|null, suspendData: string, known: boolean, neverSet: boolean,
 *   trust: import("./caller.js").Trust, readAgain: function(): boolean, holds: function(string): boolean,
 *   save: function({suspendData?: string, status?: string}): Answer,
 *   finish: function(number): void}} Room `refused`: there is an LMS, but it does not answer;
 *   `mode`: `browse` is a look that nobody's answers are in, `read` shows answers that may not be changed; `writes`: whether
 *   anything may be kept at all; `learnerName` asks for it, and
 *   only somebody who has pressed a button for it may; `known`: what it
 *   holds has been read without error, and until then nothing is written over it; `neverSet`: it tells what was
 *   never written by an error, so that something should be
 */

/**
 * Opens the only way to the LMS. Never throws; without a working API the
 * room keeps nothing and says so.
 * @param {Window} win
 * @param {function(string): boolean} isCompleted whether a suspend_data tells of a completed exercise
 * @param {function(): boolean} [isOnline]
 * @returns {Room}
 */
export function connect(win, isCompleted, isOnline = () => true) {
  const api = findApi(win, API, INITIALIZE);
  const room = api && openScorm(api, isCompleted, isOnline);
  return room || closedRoom(api !== null);
}
