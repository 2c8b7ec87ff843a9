/**
 * How a package speaks to an LMS of SCORM 2004; the editions differ in the manifest alone.
 *
 * @see SCORM 2004 Run-Time Environment, 3.1 and 4.2
 */

export const API = "API_1484_11";
export const PREFIX = "";
export const INITIALIZE = "Initialize";
export const FINISH = "Terminate";

export const STUDENT = "cmi.learner_id";
export const NAME = "cmi.learner_name";
export const STATUS = "cmi.completion_status";
export const MODE = "cmi.mode";
export const ENTRY = "cmi.entry";
export const EXIT = "cmi.exit";
export const TIME = "cmi.session_time";
export const TOTAL = "cmi.total_time";

export const KIND = "scorm2004";

/** In review only reading is right: Moodle takes back a completion when something is written. */
export const MODES = { browse: "browse", review: "read" };

/**
 * An LMS must take 64 000, but not at once with all else: browsers send at most 64 KiB while a page
 * goes away, and Moodle sends every element anew, each letter as up to nine bytes.
 */
export const MOST = 24_000;

/** Of all exercises of a package together, where they are one SCO: as much as any LMS must take. */
export const WHOLE = 64_000;

/**
 * @param {number} seconds
 * @returns {string} timeinterval(second,10,2) without a fraction: Moodle refuses three decimals
 */
export function sessionTime(seconds) {
  const whole = Math.max(0, Math.floor(seconds) || 0);
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}S`;
}
