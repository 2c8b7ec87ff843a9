import { createCaller } from "../../lms/caller.js";
import { findApi } from "../../lms/find-api.js";
import * as scorm12 from "../../lms/scorm12/words.js";
import * as scorm2004 from "../../lms/scorm2004/words.js";
import { makeSample, measure } from "../sample.js";
import { secondsOf } from "../seconds.js";
import { isSecond, LETTERS, verdictsOf } from "./verdicts.js";

const SUSPEND_DATA = "cmi.suspend_data";

/**
 * How long texts are tried, the longest first: what the player uses at most in SCORM 2004, what
 * SCORM 1.2 must take, where the player begins to warn, and what some LMSs give a text. The 64 000
 * that SCORM 2004 allows would tell of trouble that no exercise gets into: browsers send at most
 * 64 KiB while a page goes away, and with such a text an LMS never hears that it was closed.
 */
export const LENGTHS = [24_000, 4_096, 3_600, 255];

/**
 * `contact`: works, missing; `silent`: there is an API that does not answer; `other`: there is one, but
 * of the other SCORM. `resumed`: whether the LMS says that somebody comes back.
 *
 * @typedef {import("../judge.js").Seen & {id: boolean, name: boolean, status: string,
 *   resumed: boolean}} ScormSeen
 */

/**
 * @param {Window} win
 * @param {string} format the package's
 */
export function openTrial(win, format) {
  const session =
    format === "scorm12"
      ? openSession(win, scorm12, scorm2004)
      : openSession(win, scorm2004, scorm12);
  const { seen } = session;
  return {
    ...session,
    letters: LETTERS,
    isSecond: () => isSecond(seen),
    verdicts: () => verdictsOf(seen),
    places: () => [],
  };
}

/**
 * Opens a session, looks at everything and leaves a text. Never throws.
 *
 * @param {Window} win
 * @param {typeof import("../../lms/scorm12/words.js")} words the package's standard
 * @param {typeof import("../../lms/scorm12/words.js")} others the other one
 * @returns {{seen: ScormSeen, complete: function(): void, close: function(number): void}}
 */
export function openSession(win, words, others) {
  const api = findApi(win, words.API, words.INITIALIZE);
  if (!api) {
    const hasOther = findApi(win, others.API, others.INITIALIZE);
    return without(hasOther ? "other" : "missing");
  }
  const lms = createCaller(api, () => true, words.PREFIX);
  const isOpen = lms.does(words.INITIALIZE, "") || lms.read(words.STUDENT).text;
  return isOpen ? withLms(lms, words) : without("silent");
}

function without(contact) {
  const nothing = { mode: "normal", id: false, name: false, status: "" };
  const seen = { contact, isOpen: false, ...nothing, resumed: false };
  return {
    seen: { ...seen, seconds: 0, back: null, accepted: 0 },
    complete() {},
    close() {},
  };
}

function withLms(lms, words) {
  const give = giver(lms, words);
  const seen = look(lms, words);
  const writes = seen.mode === "normal";
  if (writes) seen.accepted = leave(give, words, seen.back);
  return {
    seen,
    complete() {
      if (writes && give.set(words.STATUS, "completed")) give.commit();
    },
    close(seconds) {
      // An LMS that counts whole seconds must have at least one to count.
      if (writes) give.set(words.TIME, words.sessionTime(Math.max(1, seconds)));
      lms.does(words.FINISH, "");
    },
  };
}

function giver(lms, { PREFIX }) {
  const set = (element, value) => lms.does(PREFIX + "SetValue", element, value);
  const commit = () => lms.does(PREFIX + "Commit", "");
  return {
    set,
    commit,
    /** Whether a text is taken and read back: some LMSs say yes and keep less. */
    keeps: (text) =>
      set(SUSPEND_DATA, text) &&
      commit() &&
      lms.read(SUSPEND_DATA).text === text,
  };
}

/** @returns {number} the longest text that the LMS says it has taken; 0 for none */
function leave(give, words, back) {
  const before = back ? back.visit : 0;
  // What an earlier visit has completed stays so.
  if (before < 2) give.set(words.STATUS, "incomplete");
  give.set(words.EXIT, "suspend");
  give.commit();
  const takes = (length) => give.keeps(makeSample(length, before + 1));
  return LENGTHS.find(takes) || 0;
}

function look(lms, words) {
  const text = (element) => lms.read(element).text;
  const mode = text(words.MODE);
  return {
    contact: "works",
    isOpen: true,
    mode: words.MODES[mode] ? mode : "normal",
    id: text(words.STUDENT) !== "",
    name: text(words.NAME) !== "",
    status: text(words.STATUS),
    resumed: text(words.ENTRY) === "resume",
    seconds: secondsOf(text(words.TOTAL)),
    back: measure(text(SUSPEND_DATA)),
    accepted: 0,
  };
}
