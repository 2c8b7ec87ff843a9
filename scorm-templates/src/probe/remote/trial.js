import { MOST } from "../../lms/remote/words.js";
import { openSession } from "../../lms/remote/session.js";
import { isCmi5 } from "../../tell/statement.js";
import { Paper } from "./paper.js";
import { Report } from "./report.js";
import { LETTERS, verdictsOf } from "./verdicts.js";

/** How long texts are tried: what the player uses at most, then as in SCORM. */
const LENGTHS = [MOST, 4_096, 3_600, 255];

const MODES = { Browse: "browse", Review: "review" };

/**
 * `contact`: fetched, when the token of cmi5 was given; given, when the key of an xAPI launch was; or missing,
 * unreadable, token, ended, silent, refuses, data. `kind` of the learner's name to machines: yes for an account, mail, other.
 *
 * @typedef {import("../judge.js").Seen & {kind: string, name: boolean, told: boolean, hasEtag: boolean,
 *   time: 'yes'|'no'|'unknown', status: number}} RemoteSeen `status`: of the answer that was not
 *   good, 0 when there was none
 */

/**
 * Opens a session as the exercises do, looks at everything and leaves a text. Never throws.
 * @param {Window} win
 */
export async function openTrial(win) {
  const { dataset } = win.document.body;
  const opened = await openSession(win, dataset.package);
  const { session } = opened;
  const barred = barredBy(opened);
  if (barred) return trialOf(without(barred), session);
  const paper = new Paper(session, dataset);
  const { ok, status } = await paper.open();
  const contact = contactOf(session, ok || status === 404, status);
  if (contact) return trialOf({ ...without(contact), status }, session);
  return withStore(opened, paper, new Report(session, dataset, paper));
}

/** @returns {string} why the store cannot even be asked; '' when it can */
function barredBy({ session, refused }) {
  if (!session) return refused ? "unreadable" : "missing";
  if (session.ended) return "ended";
  return isCmi5(session) && !session.auth ? "token" : "";
}

/** @returns {string} what is wrong with the store; '' for nothing */
function contactOf({ data }, isThere, status) {
  if (!isThere) return status ? "refuses" : "silent";
  return data ? "" : "data";
}

function without(contact) {
  const nothing = { mode: "normal", back: null, accepted: 0, seconds: 0 };
  const nobody = { kind: "untried", name: false, told: false, hasEtag: false };
  const seen = { contact, isOpen: false, ...nothing, ...nobody };
  return { ...seen, time: "unknown", status: 0 };
}

function trialOf(seen, session, acts = { complete() {}, close() {} }) {
  const [, host = ""] =
    /^https?:\/\/([^/]+)/.exec(session && session.endpoint) || [];
  return {
    seen,
    ...acts,
    letters: LETTERS,
    isSecond: () => seen.back !== null,
    verdicts: () => verdictsOf(seen),
    places: () => [host, seen.status, location.origin],
  };
}

async function withStore(opened, paper, report) {
  const { session } = opened;
  const seen = { ...without(""), ...look(session, paper), isOpen: true };
  seen.told = await report.begin();
  Object.assign(seen, await report.earlier());
  const writes = seen.mode === "normal";
  if (writes) seen.accepted = await leave(paper, seen.back);
  seen.hasEtag = paper.etag !== "";
  return trialOf(seen, session, actsOf(opened, paper, report, seen));
}

function actsOf({ session, tab }, paper, report, seen) {
  const begun = Date.now();
  return {
    /** Once in a registration: a package that was completed says it no more. */
    async complete() {
      if (seen.mode !== "normal" || paper.isCompleted()) return;
      const isTaken = await report.complete((Date.now() - begun) / 1000);
      seen.told = seen.told && isTaken;
      if (isTaken) await paper.complete();
    },
    close(seconds) {
      if (session.ended) return;
      session.ended = true;
      // Loaded anew it has no right to write any more.
      tab.write({ ...session, auth: "" });
      report.end(Math.max(1, seconds));
    },
  };
}

function look(session, paper) {
  const { actor, data } = session;
  return {
    contact: isCmi5(session) ? "fetched" : "given",
    mode: MODES[data.launchMode] || "normal",
    kind: kindOf(actor),
    name: Boolean(actor.name),
    back: paper.back,
  };
}

function kindOf({ account, mbox }) {
  if (account) return "yes";
  return mbox ? "mail" : "other";
}

/** @returns {Promise<number>} the longest text that is taken and read back; 0 for none */
async function leave(paper, back) {
  const visit = (back ? back.visit : 0) + 1;
  for (const length of LENGTHS) {
    if (await paper.keeps(length, visit)) return length;
  }
  return 0;
}
