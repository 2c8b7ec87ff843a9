import { VERSION } from "../lms/remote/record.js";
import { ask, LAST_BYTES } from "../statements/transport.js";

/**
 * @param {import("../lms/remote/session.js").Session} session
 * @param {string} body a JSON array of statements
 * @returns {Promise<import("../statements/transport.js").Answer>}
 */
export function post(session, body) {
  const keepalive = body.length < LAST_BYTES / 2;
  const headers = headersOf(session);
  return ask(`${session.endpoint}statements`, { body, headers, keepalive });
}

/** Asks for what has been said before; a store may refuse to show it. */
export function readStatement(session, id) {
  const address = `${session.endpoint}statements?statementId=${id}`;
  return ask(address, { method: "GET", headers: headersOf(session) });
}

/** cmi5 demands that it is read. There is one language here, and no sound. */
export function readPreferences(session) {
  const query = new URLSearchParams({
    profileId: "cmi5LearnerPreferences",
    agent: JSON.stringify(session.actor),
  });
  const search = String(query).replace(/\+/g, "%20");
  const address = `${session.endpoint}agents/profile?${search}`;
  return ask(address, { method: "GET", headers: headersOf(session) });
}

function headersOf({ auth }) {
  return { Authorization: auth, "X-Experience-API-Version": VERSION };
}
