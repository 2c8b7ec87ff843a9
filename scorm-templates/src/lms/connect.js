import { findApi } from "./find-api.js";
import { closedRoom } from "./closed-room.js";
import { openScorm12 } from "./scorm12.js";

export { closedRoom };
export { Saver } from "../player/saver.js";

/**
 * @typedef {{kept: boolean, reason?: 'none'|'mode'|'finished'|'unknown'|'refused'|'distrusted'|'dropped'}} Answer
 * @typedef {{kind: 'scorm12'|'none', refused: boolean, mode: 'normal'|'browse'|'review',
 *   learnerId: string, learnerName: function(): string, status: string|null, suspendData: string, known: boolean, neverSet: boolean,
 *   trust: import("./caller.js").Trust, readAgain: function(): boolean, holds: function(string): boolean,
 *   save: function({suspendData?: string, status?: string}): Answer,
 *   finish: function(number): void}} Room `refused`: there is an LMS, but it does not answer; `learnerName` asks for it, and
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
  const api = findApi(win);
  const room = api && openScorm12(api, isCompleted, isOnline);
  return room || closedRoom(api !== null);
}
