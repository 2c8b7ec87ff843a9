import { agentOf, identityOf } from "./agent.js";

/**
 * What an LMS says in the address when it opens the page.
 *
 * @typedef {{endpoint: string, fetch: string, auth: string, actor: object, registration: string,
 *   activityId: string}} Launch `endpoint` ends with a slash; `fetch`: cmi5's address of the token,
 *   '' in an xAPI launch; `auth`: the whole header, '' until the token is here; `registration`: '' when
 *   an xAPI launch has none
 */

/**
 * @param {string} search of the address
 * @returns {Launch|null|undefined} undefined when no LMS opened the page; null when what it said
 *   cannot be used
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md">cmi5, 8.1</a>
 * @see <a href="https://github.com/RusticiSoftware/launch/blob/master/lms_lrs.md">xAPI launch</a>
 */
export function readLaunch(search) {
  const query = new URLSearchParams(search);
  const get = (name) => query.get(name) || "";
  if (!get("endpoint")) return undefined;
  try {
    const launch = {
      endpoint: get("endpoint").replace(/\/*$/, "/"),
      fetch: get("fetch"),
      auth: get("auth"),
      actor: agentOf(JSON.parse(get("actor"))),
      registration: get("registration"),
      activityId: get("activityId") || get("activity_id"),
    };
    return launch.activityId && identityOf(launch.actor) ? launch : null;
  } catch {
    return null;
  }
}
