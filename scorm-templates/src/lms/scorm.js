import {
  EXIT,
  INITIALIZE,
  KIND,
  MODE,
  MODES,
  NAME,
  PREFIX,
  STATUS,
  STUDENT,
} from "#words";
import { createCaller } from "./caller.js";
import { createReader } from "./reader.js";
import { ENDED, NOT_BEGUN } from "./status.js";
import { createWriter } from "./writer.js";

/**
 * A session with an LMS, in the words of the standard that this player is built for.
 * @param {object} api
 * @param {function(string): boolean} isCompleted
 * @param {function(): boolean} isOnline
 * @returns {import("./connect.js").Room|null} null when the LMS cannot be used
 */
export function openScorm(api, isCompleted, isOnline) {
  const lms = createCaller(api, isOnline);
  const reader = createReader(lms);
  // After a reload inside the player some LMSs answer "false": already open.
  if (!lms.does(INITIALIZE, "") && !reader.value(STUDENT)) return null;
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
  room.learnerName = () => reader.value(NAME) || "";
  return Object.assign(room, createWriter(lms, room));
}

function readRoom(lms, reader) {
  const mode = MODES[reader.value(MODE)] || "normal";
  return {
    kind: KIND,
    refused: false,
    mode,
    writes: mode === "normal" || mode === "review",
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
  if (!room.writes) return;
  const set = (element, value) =>
    lms.gives(PREFIX + "SetValue", element, value);
  const status = completed ? "completed" : "incomplete";
  const due = completed
    ? !ENDED.includes(room.status)
    : NOT_BEGUN.includes(room.status);
  // A status that could not be read may be one that must not be taken back.
  const isRead = room.status !== null;
  if (room.mode === "normal" && isRead && due && set(STATUS, status)) {
    room.status = status;
  }
  set(EXIT, "suspend");
  lms.gives(PREFIX + "Commit", "");
}
