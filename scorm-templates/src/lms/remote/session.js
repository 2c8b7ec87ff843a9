import { readLaunch } from "./launch.js";
import { ask, askState } from "./record.js";
import { openTab } from "./tab.js";

/**
 * One launch, from the LMS's address to the last statement.
 *
 * @typedef {{contextTemplate?: object, launchMode?: string, returnURL?: string}} LaunchData
 * @typedef {import("./launch.js").Launch & {data?: LaunchData, begun?: number, ended?: boolean}} Session
 *   `data`: missing while it could not be read; `begun`: when it was first told of
 */

/**
 * @param {Window} win its address loses what the LMS put there
 * @param {string} packageName
 * @returns {Promise<{session: Session|null, tab: object, refused: boolean}>} `session`: null when no LMS opened
 *   the page, or when what it said cannot be used; `refused`: an LMS did, but the session does not go on
 */
export async function openSession({ location, history }, packageName) {
  const tab = openTab(`launch:${packageName}`);
  const launch = readLaunch(location.search);
  // The address has a key to the learner's record, and stands in histories and on screens.
  if (launch !== undefined) history.replaceState(null, "", location.pathname);
  const session = launch === undefined ? tab.read() : launch;
  if (session && !session.ended) await begin(session, tab);
  const refused = session ? session.ended || !session.data : launch === null;
  return { session, tab, refused };
}

async function begin(session, tab) {
  const isCmi5 = session.fetch;
  // Given once: whoever asks again gets an error.
  if (isCmi5 && !session.auth) {
    const { data } = await ask(session.fetch, { method: "POST" });
    const token = data && data["auth-token"];
    if (token) session.auth = `Basic ${token}`;
  }
  tab.write(session);
  if (isCmi5 && !session.data) {
    const { data } = await askState(session, "LMS.LaunchData");
    if (data && data.contextTemplate) session.data = data;
  }
  if (!isCmi5) session.data = {};
}
