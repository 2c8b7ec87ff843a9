const PATIENCE = 10_000;

/** Characters, at most three bytes each: a browser sends 64 KiB after the page is gone. */
const LASTING = 20_000;

/** The version that cmi5 and the xAPI launch were written for. */
export const VERSION = "1.0.3";

/**
 * @typedef {{ok: boolean, status: number, data: object|null, etag: string}} Answer `status`: 0 when there was none;
 *   `etag`: null or '' also where it may not be seen from another origin
 */

const NOTHING = { ok: false, status: 0, data: null, etag: "" };

/**
 * The way to an LMS on the web. Never throws, never waits for ever.
 * @param {string} address
 * @param {RequestInit} request
 * @returns {Promise<Answer>}
 */
export function ask(address, request) {
  const patience = new Promise((resolve) =>
    setTimeout(resolve, PATIENCE, NOTHING),
  );
  const answer = fetch(address, request)
    .then(read)
    .catch(() => NOTHING);
  return Promise.race([answer, patience]);
}

async function read(response) {
  const { ok, status, headers } = response;
  const data = await response.json().catch(() => null);
  return { ok, status, data, etag: headers.get("ETag") };
}

/**
 * Reads or writes a document of the learner in this registration of the activity.
 * @param {import("./session.js").Session} session
 * @param {string} stateId
 * @param {string} [body] JSON; nothing when it is read
 * @param {string} [etag] of what is there, as far as it is known
 * @returns {Promise<Answer>}
 */
export function askState(session, stateId, body, etag) {
  const { endpoint, auth, actor, activityId, registration } = session;
  const query = new URLSearchParams({
    activityId,
    stateId,
    agent: JSON.stringify(actor),
    ...(registration && { registration }),
  });
  // A plus is a space in forms only.
  const search = String(query).replace(/\+/g, "%20");
  return ask(`${endpoint}activities/state?${search}`, {
    method: body ? "PUT" : "GET",
    body,
    headers: {
      Authorization: auth,
      "X-Experience-API-Version": VERSION,
      ...(body && { "Content-Type": "application/json" }),
      ...(etag && { "If-Match": etag }),
    },
    cache: "no-store",
    // What is on its way goes on when the page is gone, if there is room for it then.
    keepalive: Boolean(body) && body.length < LASTING,
  });
}
