import { createCaller } from "./caller.js";
import { createReader } from "./reader.js";
import { createWriter } from "./writer.js";

const STUDENT = "cmi.core.student_id";
const STATUS = "cmi.core.lesson_status";
const MODES = ["browse", "review"];
const NOT_BEGUN = ["", "not attempted"];
const ENDED = ["completed", "passed", "failed"];

/**
 * A session with a SCORM 1.2 LMS.
 * @param {object} api
 * @param {function(string): boolean} isCompleted
 * @param {function(): boolean} isOnline
 * @returns {import("./connect.js").Room|null} null when the LMS cannot be used
 */
export function openScorm12(api, isCompleted, isOnline) {
  const lms = createCaller(api, isOnline);
  const reader = createReader(lms);
  // After a reload inside the player some LMSs answer "false": already open.
  if (!lms.does("LMSInitialize", "") && !reader.value(STUDENT)) return null;
  const room = readRoom(lms, reader);
  // Neither what was written nor by whom: nothing here could be filed safely.
  if (!room.known && !room.learnerId) return null;

  const ready = () => prepare(lms, room, isCompleted(room.suspendData));
  ready();
  room.readAgain = () => {
    const hadStatus = room.status !== null;
    if (!hadStatus) room.status = reader.value(STATUS);
    Object.assign(room, reader.state());
    if (!hadStatus) ready();
    return room.known;
  };
  room.learnerName = () => reader.value("cmi.core.student_name") || "";
  return Object.assign(room, createWriter(lms, room));
}

function readRoom(lms, reader) {
  const mode = reader.value("cmi.core.lesson_mode");
  return {
    kind: "scorm12",
    refused: false,
    mode: MODES.includes(mode) ? mode : "normal",
    learnerId: reader.value(STUDENT) || "",
    status: reader.value(STATUS),
    trust: lms.trust,
    ...reader.state(),
  };
}

/**
 * Before anything else: without a status Moodle writes completed at the end,
 * and a lost status is repaired from the state. exit=suspend keeps the
 * answers for the next launch.
 */
function prepare(lms, room, completed) {
  if (room.mode === "browse") return;
  const set = (element, value) => lms.gives("LMSSetValue", element, value);
  const status = completed ? "completed" : "incomplete";
  const due = completed
    ? !ENDED.includes(room.status)
    : NOT_BEGUN.includes(room.status);
  // A status that could not be read may be one that must not be taken back.
  const isRead = room.status !== null;
  if (room.mode === "normal" && isRead && due && set(STATUS, status)) {
    room.status = status;
  }
  set("cmi.core.exit", "suspend");
  lms.gives("LMSCommit", "");
}
