/**
 * How a package speaks to an LMS of SCORM 1.2. `#words` means this file, or the one of the edition
 * that a player is built for; both have the same names.
 *
 * @see SCORM 1.2 Run-Time Environment, 3.3 and 3.4
 */

/** The object that the LMS puts in a window, and what its functions begin with. */
export const API = "API";
export const PREFIX = "LMS";
export const INITIALIZE = "LMSInitialize";
export const FINISH = "LMSFinish";

export const STUDENT = "cmi.core.student_id";
export const NAME = "cmi.core.student_name";
export const STATUS = "cmi.core.lesson_status";
export const MODE = "cmi.core.lesson_mode";
export const ENTRY = "cmi.core.entry";
export const EXIT = "cmi.core.exit";
export const TIME = "cmi.core.session_time";
export const TOTAL = "cmi.core.total_time";

export const KIND = "scorm12";

/**
 * The LMS's modes that are other than normal, and ours. In review more may be written. `read` is no
 * mode of SCORM 1.2: the shell of a package in SCORM 2004 says it to the exercise in its frame.
 */
export const MODES = { browse: "browse", review: "review", read: "read" };

/** Most UTF-16 units of cmi.suspend_data, which is CMIString4096; some LMSs refuse one more. */
export const MOST = 4096;

/** The same of all exercises of a package together, where they are one SCO. */
export const WHOLE = MOST;

/**
 * @param {number} seconds
 * @returns {string} CMITimespan as HHHH:MM:SS; Moodle refuses shorter forms
 */
export function sessionTime(seconds) {
  const whole = Math.min(Math.max(0, Math.floor(seconds) || 0), 9999 * 3600);
  const two = (number) => String(number).padStart(2, "0");
  const hours = String(Math.floor(whole / 3600)).padStart(4, "0");
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
