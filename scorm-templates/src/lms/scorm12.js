import { createCaller } from "./caller.js";
import { sessionTime } from "./session-time.js";

const STUDENT = "cmi.core.student_id";
const STATUS = "cmi.core.lesson_status";
const SUSPEND_DATA = "cmi.suspend_data";
const MODES = ["browse", "review"];
const NOT_BEGUN = ["", "not attempted"];
const ENDED = ["completed", "passed", "failed"];

/**
 * A session with a SCORM 1.2 LMS.
 * @param {object} api
 * @param {function(string): boolean} isCompleted
 * @returns {import("./connect.js").Room|null} null when the LMS cannot be used
 */
export function openScorm12(api, isCompleted) {
  const lms = createCaller(api);
  // After a reload inside the player some LMSs answer "false": already open.
  if (!lms.does("LMSInitialize", "") && !lms.value(STUDENT)) return null;
  const suspendData = lms.raw(SUSPEND_DATA);
  if (suspendData === null) return null;

  const mode = lms.value("cmi.core.lesson_mode");
  const room = {
    kind: "scorm12",
    refused: false,
    mode: MODES.includes(mode) ? mode : "normal",
    learnerId: lms.value(STUDENT),
    status: lms.value(STATUS),
    suspendData,
  };
  if (room.mode !== "browse") prepare(lms, room, isCompleted(suspendData));
  return Object.assign(room, writer(lms, room));
}

/**
 * Before anything else: without a status Moodle writes completed at the end,
 * and a lost status is repaired from the state. exit=suspend keeps the
 * answers for the next launch.
 */
function prepare(lms, room, completed) {
  const set = (element, value) => lms.does("LMSSetValue", element, value);
  const status = completed ? "completed" : "incomplete";
  const due = completed
    ? !ENDED.includes(room.status)
    : NOT_BEGUN.includes(room.status);
  if (room.mode === "normal" && due && set(STATUS, status)) {
    room.status = status;
  }
  set("cmi.core.exit", "suspend");
  lms.does("LMSCommit", "");
}

function writer(lms, room) {
  let finished = false;
  let trusted = false;

  // Some LMSs say "true" and keep nothing: the first text is read back.
  function isThere(suspendData) {
    trusted = trusted || lms.raw(SUSPEND_DATA) === suspendData;
    return trusted;
  }

  return {
    save(change) {
      if (finished) return { kept: false, reason: "finished" };
      if (room.mode === "browse") return { kept: false, reason: "mode" };
      if (!write(lms, room, change)) return { kept: false, reason: "refused" };
      const { suspendData } = change;
      if (suspendData === undefined || isThere(suspendData)) {
        return { kept: true };
      }
      return { kept: false, reason: "dropped" };
    },
    finish(seconds) {
      if (!finished) close(lms, room, seconds);
      finished = true;
    },
  };
}

/** @returns {boolean} whether the LMS says that it has taken what was given */
function write(lms, room, { suspendData, status }) {
  const set = (element, value) => lms.does("LMSSetValue", element, value);
  // The status first: it must reach the LMS even where the text is refused.
  const writesStatus = status !== undefined && room.mode === "normal";
  const statusSet = writesStatus && set(STATUS, status);
  const textSet = suspendData !== undefined && set(SUSPEND_DATA, suspendData);
  const committed = (statusSet || textSet) && lms.does("LMSCommit", "");
  if (committed && statusSet) room.status = status;
  return committed && (textSet || suspendData === undefined);
}

function close(lms, room, seconds) {
  if (room.mode !== "browse") {
    const time = sessionTime(seconds);
    lms.does("LMSSetValue", "cmi.core.session_time", time);
  }
  lms.does("LMSFinish", "");
}
