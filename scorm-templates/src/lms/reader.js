import { ENTRY, STATUS } from "#words";
import { NOT_BEGUN } from "./status.js";

const SUSPEND_DATA = "cmi.suspend_data";
/** SCORM 2004 says it of what was never set, and some LMSs that also run 1.2 say it there too. */
const NEVER_SET = "403";

/**
 * What the LMS holds, and whether its answer can be relied on: an LMS that errs says
 * "" just as one that is empty.
 * @param {ReturnType<import("./caller.js").createCaller>} lms
 */
export function createReader(lms) {
  let isFirst;

  /** @returns {string|null} null when it is not known */
  function value(element) {
    const { text, error } = lms.read(element);
    if (error === "0") return text;
    return error === NEVER_SET ? "" : null;
  }

  function isFirstLaunch() {
    const entry = value(ENTRY);
    const isNew = entry === "ab-initio" || NOT_BEGUN.includes(value(STATUS));
    return entry !== "resume" && isNew;
  }

  return {
    value,
    /** @returns {{suspendData: string, known: boolean, neverSet: boolean}} `suspendData`: all that came, also of doubt */
    state() {
      const { text, error } = lms.read(SUSPEND_DATA);
      if (error === "0")
        return { suspendData: text, known: true, neverSet: false };
      // Asked once: soon the status is the one that this launch has written.
      if (isFirst === undefined) isFirst = isFirstLaunch();
      const neverSet = error === NEVER_SET && text === "" && isFirst;
      return { suspendData: text, known: neverSet, neverSet };
    },
  };
}
