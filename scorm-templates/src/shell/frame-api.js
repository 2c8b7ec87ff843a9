import { MOST } from "../lms/scorm12/words.js";

const DONE = "0";
const GENERAL = "101";
const NOT_THERE = "201";
const WRONG = "405";

const STATUSES = { "": "not attempted", i: "incomplete", c: "completed" };
const TEXT = "cmi.suspend_data";
const STATUS = "cmi.core.lesson_status";

/**
 * The LMS of SCORM 1.2 that an exercise in the frame finds: as much of it as our player asks for.
 * What it is given becomes a slice of the container, and "true" at a commit means that the real LMS
 * has taken the whole.
 * @param {import("./keeper.js").Keeper} keeper
 * @param {string} id of the exercise
 */
export function createApi(keeper, id) {
  const elements = elementsOf(keeper, id);
  let error = DONE;
  const does = (holds, code) => {
    error = holds ? DONE : code;
    return String(Boolean(holds));
  };

  return {
    LMSInitialize: () => does(keeper.lms.kind !== "none", GENERAL),
    LMSGetValue(element) {
      const isThere = Object.hasOwn(elements, element);
      const isKnown = element !== TEXT || keeper.knows();
      error = !isThere ? NOT_THERE : isKnown ? DONE : GENERAL;
      return error === DONE ? elements[element]() : "";
    },
    LMSSetValue: (element, value) =>
      does(set(keeper, id, element, String(value)), WRONG),
    LMSCommit: () => does(keeper.commit(), GENERAL),
    LMSFinish: () => does(true),
    LMSGetLastError: () => error,
  };
}

function elementsOf(keeper, id) {
  const { lms } = keeper;
  return {
    "cmi.core.student_id": () => lms.learnerId,
    "cmi.core.student_name": () => lms.learnerName(),
    "cmi.core.lesson_mode": () => lms.mode,
    "cmi.core.entry": () => (keeper.slice(id).status ? "resume" : "ab-initio"),
    [STATUS]: () => STATUSES[keeper.slice(id).status],
    [TEXT]: () => keeper.slice(id).text,
  };
}

/** Time and exit are the shell's own to tell. */
function set(keeper, id, element, value) {
  if (element === TEXT)
    return value.length <= MOST && keeper.put(id, { text: value });
  if (element !== STATUS) return true;
  const status = value === "completed" ? "c" : "i";
  return keeper.put(id, { status });
}
