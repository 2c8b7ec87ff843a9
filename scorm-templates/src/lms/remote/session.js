import { ask } from "../../statements/transport.js";
import { readLaunch } from "./launch.js";
import { openRecord } from "./record.js";
import { openTab } from "./tab.js";

const LAUNCH_DATA = "LMS.LaunchData";

/**
 * One launch, from the LMS's address to the last statement.
 *
 * @typedef {{contextTemplate?: object, launchMode?: string, returnURL?: string}} LaunchData
 * @typedef {import("./launch.js").Launch & {isCmi5: boolean, data: LaunchData|null, begun?: number,
 *   ended?: boolean}} Session `data`: null while it could not be read; `begun`: when it was first told of
 */

/**
 * @param {Window} win its address loses what the LMS put there
 * @param {string} packageName
 * @returns {Promise<{session: Session|null, record: object, tab: object, refused: boolean}>} `session`: null
 *   when no LMS opened the page, or it cannot be used
 */
export async function openSession(win, packageName) {
  const { location, history } = win;
  const tab = openTab(win, `launch:${packageName}`);
  const launch = readLaunch(location.search);
  if (launch !== undefined) {
    // The address has a key to the learner's record, and stands in histories and screenshots.
    history.replaceState(null, "", location.pathname + location.hash);
    tab.write(null);
  }
  const session = launch ? begin(launch) : launch === null ? null : tab.read();
  const refused = launch === null || Boolean(session && session.ended);
  if (!session || session.ended) return { session, tab, refused };
  if (!session.auth && session.isCmi5) session.auth = await tokenOf(session);
  const isOpen = Boolean(session.auth) || !session.isCmi5;
  if (isOpen) tab.write(session);
  const record = openRecord(session);
  if (isOpen && !session.data) await readData(session, record, tab);
  return { session, record, tab, refused: !isOpen || !session.data };
}

function begin(launch) {
  const isCmi5 = launch.fetch !== "";
  return { ...launch, isCmi5, data: isCmi5 ? null : {} };
}

/** Given once: whoever asks again gets an error. */
async function tokenOf({ fetch }) {
  const { data } = await ask(fetch, { credentials: "same-origin" });
  const token = data && data["auth-token"];
  return token ? `Basic ${token}` : "";
}

async function readData(session, record, tab) {
  const { data } = await record.readState(LAUNCH_DATA);
  if (!data || !data.contextTemplate) return;
  session.data = data;
  tab.write(session);
}
