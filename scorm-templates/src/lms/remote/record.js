import { ask, LAST_BYTES } from "../../statements/transport.js";

/** The version that cmi5 and the xAPI launch were written for. */
const VERSION = { "X-Experience-API-Version": "1.0.3" };

/**
 * The record store of an LMS: documents and statements of one learner and one activity.
 * @param {import("./launch.js").Launch} launch
 */
export function openRecord(launch) {
  const { endpoint, auth, actor, activityId, registration } = launch;
  const headers = { ...VERSION, ...(auth && { Authorization: auth }) };
  const agent = JSON.stringify(actor);
  const request = (resource, query, more) => {
    const pairs = Object.entries({ ...query, agent }).map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    );
    return ask(`${endpoint}${resource}?${pairs.join("&")}`, more);
  };
  const state = (stateId, more) =>
    request(
      "activities/state",
      { activityId, stateId, ...(registration && { registration }) },
      more,
    );
  return {
    readState: (stateId) => state(stateId, { method: "GET", headers }),
    /** @param {string} etag of what is there, '' when it is not known */
    writeState(stateId, body, etag) {
      const condition = etag ? { "If-Match": etag } : {};
      return state(stateId, {
        method: "PUT",
        body,
        headers: { ...headers, ...condition },
        ...lasting(body),
      });
    },
    readPreferences: () =>
      request(
        "agents/profile",
        { profileId: "cmi5LearnerPreferences" },
        { method: "GET", headers },
      ),
    /** @param {string} body a JSON array */
    tell: (body) =>
      ask(`${endpoint}statements`, { body, headers, ...lasting(body) }),
  };
}

/** What is on its way goes on when the page is gone, if there is room for it then. */
function lasting(body) {
  return { keepalive: body.length < LAST_BYTES / 2 };
}
