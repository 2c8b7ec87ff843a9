import { message } from "../../dom/messages.js";
import { part } from "../../dom/parts.js";
import { closedRoom } from "../closed-room.js";
import { createRoom, learnerOf } from "./room.js";
import { openSession } from "./session.js";

export { closedRoom };
export { RemoteSaver as Saver } from "./saver.js";

/**
 * Opens the way to the record store of an LMS, for cmi5 and xAPI. Never throws. While it is asked the
 * page says so.
 * @param {Window} win
 * @returns {Promise<import("../connect.js").Room>}
 */
export async function connect(win) {
  const status = part(document, "save-status");
  status.textContent = message("fetching");
  const room = await enter(win, document.body.dataset);
  status.textContent = "";
  return room;
}

async function enter(win, dataset) {
  const opened = await openSession(win, dataset.package);
  const { session, refused } = opened;
  if (session && !refused) {
    const room = createRoom(opened, dataset);
    await room.read();
    return room;
  }
  const room = closedRoom(refused);
  // Also of a launch that cannot be used it is known whose the copy on this device is.
  return session ? { ...room, learnerId: learnerOf(session), session } : room;
}
