import { closedRoom } from "../closed-room.js";
import { identityOf } from "./agent.js";
import { askState } from "./record.js";

const MODES = { Browse: "browse", Review: "read" };

/** @returns {string} whose answers, as they are filed: a new registration begins anew */
export function learnerOf({ actor, registration }) {
  return `${identityOf(actor)}|${registration}`;
}

/**
 * A room whose LMS answers later: what is saved is on its way until `settled` hears of it, which is
 * the saver's.
 * @param {{session: import("./session.js").Session, tab: object}} opened
 * @param {{iri: string, version: string}} page
 * @returns {import("../connect.js").Room}
 */
export function createRoom(opened, { iri, version }) {
  const { session } = opened;
  const room = {
    ...closedRoom(false, MODES[session.data.launchMode]),
    ...opened,
    stateId: `${iri}/state/suspend-data`,
    version,
    kind: "remote",
    learnerId: learnerOf(session),
    learnerName: () => session.actor.name || "",
    known: false,
    read: () => read(room),
    /** Asks; when the answer has come this says so. */
    readAgain() {
      if (!room.known) read(room);
      return room.known;
    },
    holds: (text) => room.held === text,
  };
  return Object.assign(room, createSender(room));
}

/** @returns {Promise<boolean>} whether it is known now what is there */
async function read(room) {
  const { ok, status, data, etag } = await askState(room.session, room.stateId);
  const isThere = ok && data && data.v === 1;
  if (!isThere && status !== 404) return false;
  room.suspendData = isThere ? data.state : "";
  if (isThere && data.completed) room.status = "completed";
  return Object.assign(room, { etag, known: true }).known;
}

function createSender(room) {
  let waiting;

  /** One text is on its way at a time, and of those that wait only the last. */
  async function send() {
    const text = waiting;
    waiting = undefined;
    room.isSending = true;
    const answer = await write(room, text);
    room.isSending = false;
    if (waiting === undefined) room.settled(text, answer);
    else send();
  }

  return {
    /** The status alone is no part of what is saved here: a statement tells of it. */
    save({ suspendData }) {
      waiting = suspendData;
      if (suspendData !== undefined && !room.isSending) send();
      return { kept: false, reason: "waiting" };
    },
    /** The page goes away: what waits cannot wait for the answer to what is on its way. */
    finish() {
      room.etag = "";
      if (waiting !== undefined) send();
    },
  };
}

async function write(room, state) {
  const { session, stateId, version: packageVersion, status, etag } = room;
  const completed = status === "completed";
  const body = JSON.stringify({ v: 1, packageVersion, state, completed });
  const answer = await askState(session, stateId, body, etag);
  if (answer.ok) Object.assign(room, { held: state, etag: answer.etag });
  return answer;
}
