const SUSPEND_DATA = "cmi.suspend_data";
/** Means "read only" in SCORM 1.2; LMSs that also run SCORM 2004 say it of what was never set. */
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
    const entry = value("cmi.core.entry");
    const status = value("cmi.core.lesson_status");
    const isNew = entry === "ab-initio" || status === "not attempted";
    return entry !== "resume" && (isNew || status === "");
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
