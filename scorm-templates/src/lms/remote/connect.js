import { message } from "../../dom/messages.js";
import { part } from "../../dom/parts.js";
import { closedRoom } from "../closed-room.js";
import { identityOf } from "./agent.js";
import { RemoteRoom } from "./room.js";
import { openSession } from "./session.js";

export { closedRoom };
export { RemoteSaver as Saver } from "./saver.js";

/**
 * Opens the way to the record store of an LMS, for cmi5 and xAPI. Never throws.
 * @param {Window} win
 * @returns {Promise<import("../connect.js").Room>}
 */
export async function connect(win) {
  const { document } = win;
  const { package: name, version, iri } = document.body.dataset;
  part(document, "save-status").textContent = message("fetching");
  const opened = await openSession(win, name);
  if (opened.refused || !opened.session) return closed(opened);
  const stateId = `${iri}/state/suspend-data`;
  const { session, record } = opened;
  const [answer] = await Promise.all([
    record.readState(stateId),
    // cmi5 demands that it is read. There is one language here, and no sound.
    session.isCmi5 && record.readPreferences(),
  ]);
  return new RemoteRoom(opened, { stateId, version, answer });
}

/** Also of a launch that cannot be used it is known whose the copy on this device is. */
function closed({ session, refused }) {
  const room = closedRoom(refused);
  if (!session) return room;
  const learnerId = `${identityOf(session.actor)}|${session.registration}`;
  return { ...room, learnerId, session };
}
