import { newRegistration } from "../../player/registration.js";
import {
  completedStatement,
  isCmi5,
  sessionStatement,
} from "../../tell/statement.js";
import { post, readPreferences, readStatement } from "../../tell/wire.js";
import { secondsOf } from "../seconds.js";

/** What is taken: now, or before in the same words or others. */
const TAKEN = ["ok", "conflict"];

/** What is said of a session, as the exercises say it: that it begins, that it is completed, that it ends. */
export class Report {
  /**
   * @param {import("../../lms/remote/session.js").Session} session
   * @param {{iri: string, course: string, version: string}} page
   * @param {import("./paper.js").Paper} paper that has been opened
   */
  constructor(session, page, paper) {
    const { back, last, registration } = paper;
    const hasVerbs = !isCmi5(session);
    this.session = session;
    this.subject = subjectOf(page, registration);
    this.before = last;
    this.beginVerb = hasVerbs && back ? "resumed" : "initialized";
    this.endVerb = hasVerbs && !back ? "suspended" : "terminated";
    session.id = newRegistration();
    paper.last = this.ofSession(this.endVerb).id;
  }

  ofSession(verb, what) {
    const { session, subject } = this;
    return sessionStatement(session, subject, verb, { ...now(), ...what });
  }

  /** @returns {Promise<boolean>} whether it was taken */
  async tell(statement) {
    const { session } = this;
    const body = JSON.stringify([{ actor: session.actor, ...statement }]);
    const { outcome } = await post(session, body);
    return TAKEN.includes(outcome);
  }

  begin() {
    // cmi5 demands that they are read; nothing here depends on them.
    if (isCmi5(this.session)) readPreferences(this.session);
    return this.tell(this.ofSession(this.beginVerb));
  }

  /** Whether the end of the visit before this has come, and how long it was. */
  async earlier() {
    if (!this.before) return { time: "no", seconds: 0 };
    const { outcome, data } = await readStatement(this.session, this.before);
    if (outcome !== "ok")
      return { time: outcome === "missing" ? "no" : "unknown", seconds: 0 };
    const { duration = "" } = (data && data.result) || {};
    return { time: "yes", seconds: secondsOf(duration) };
  }

  complete(seconds) {
    const { session, subject } = this;
    const what = { ...now(), seconds };
    return this.tell(completedStatement(session, subject, what));
  }

  /** The page goes away: nothing comes back. */
  end(seconds) {
    this.tell(this.ofSession(this.endVerb, { seconds }));
  }
}

const now = () => ({ round: 1, at: new Date() });

function subjectOf({ iri, course, version }, registration) {
  return {
    base: iri,
    exercise: course,
    theme: "",
    title: document.title,
    language: document.documentElement.lang || "sv",
    packageVersion: version,
    registration,
  };
}
