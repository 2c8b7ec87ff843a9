import { decode } from "../state/codec.js";
import { isCompleted, latest } from "../state/rounds.js";
import { dueItems, SESSION_LIMIT } from "../statements/due.js";
import { Post } from "./post.js";
import {
  answeredStatement,
  completedStatement,
  isCmi5,
  sessionStatement,
} from "./statement.js";
import { readPreferences } from "./wire.js";

/** Kept free for what completes and what ends a session. */
const RESERVE = 2;

/** Tells the LMS of one session: its beginning, what is answered and completed, its end. */
export class Teller {
  /**
   * @param {{app: object, subject: import("./statement.js").Subject, isAssessment: boolean,
   *   queue: import("../statements/queue.js").Queue, refused: function(): void}} parts `refused`: hears that a
   *   completion was not taken
   */
  constructor(parts) {
    const { lms } = parts.app;
    const { session, tab } = lms;
    Object.assign(this, parts, { lms, session, tab, made: 0 });
    this.post = new Post(session, this.queue, (answer) => this.settle(answer));
    this.told = revsOf(decode(lms.suspendData).state);
  }

  /** A page that is loaded anew goes on with its session. */
  begin() {
    const { app, session } = this;
    if (!session.begun) {
      session.begun = Date.now();
      this.queue.clear();
      const isNew = isCmi5(session) || !app.state.rounds.length;
      this.tellSession(isNew ? "initialized" : "resumed");
      this.tab.write(session);
      if (isCmi5(session)) readPreferences(session);
    }
    this.post.send();
  }

  tellSession(verb, seconds) {
    const what = { round: this.round(), at: new Date(), seconds };
    this.add(sessionStatement(this.session, this.subject, verb, what));
  }

  round() {
    const round = latest(this.app.state);
    return round ? round.no : 1;
  }

  seconds() {
    return (Date.now() - this.session.begun) / 1000;
  }

  add(statement) {
    this.made += 1;
    this.queue.add(statement);
  }

  /** Something has been saved or shown: what can be told of it. */
  saved() {
    if (!this.lms.writes || this.session.ended) return;
    const before = this.made;
    if (this.app.saver.reported === "saved-in-lms") this.tellAnswers();
    this.tellCompletion();
    if (this.made > before) this.post.send();
  }

  /** Of steps that are left: while somebody writes, an answer is new every few seconds. */
  tellAnswers() {
    const { app, session, subject, told } = this;
    const round = latest(app.state);
    if (!round || this.isAssessment) return;
    const { no, items } = round;
    const key = (id) => `${no}.${id}`;
    const steps = app.page.steps.filter((step) => step !== app.step);
    const room = SESSION_LIMIT - RESERVE - this.made;
    const due = dueItems(steps, items, (id) => told[key(id)] || 0, room);
    for (const item of due.tell) {
      const what = { item, rev: items[item].rev, round: no, at: new Date() };
      this.add(answeredStatement(session, subject, what));
    }
    for (const id of due.counted) told[key(id)] = items[id].rev;
  }

  /** Also of what was completed when nobody could be told. */
  tellCompletion() {
    const { app, lms, session, subject } = this;
    const isTold = this.completion || lms.status === "completed";
    if (isTold || !isCompleted(app.state)) return;
    const seconds = this.seconds();
    const what = { round: this.round(), at: new Date(), seconds };
    const statement = completedStatement(session, subject, what);
    this.completion = statement.id;
    this.add(statement);
  }

  /** The state remembers that it has been told: only once in a registration it may be. */
  settle({ outcome }) {
    const { app, lms, completion } = this;
    const waits = this.queue.read().some(({ id }) => id === completion);
    if (waits && outcome !== "later") this.refused();
    if (!completion || waits || lms.status === "completed") return;
    lms.status = "completed";
    app.saver.send(true);
  }

  /** The last that is said. */
  end() {
    const { app, session, tab } = this;
    if (!session.begun || session.ended) return;
    const isOver = isCmi5(session) || isCompleted(app.state);
    this.tellSession(isOver ? "terminated" : "suspended", this.seconds());
    session.ended = true;
    tab.write(afterEnd(session));
    this.post.sendLast();
  }
}

/**
 * What the tab keeps for a page that is loaded anew. In cmi5 it has no right to write any more, but
 * finds whose copy is on the device; an xAPI launch is good for another session.
 */
function afterEnd(session) {
  return isCmi5(session)
    ? { ...session, auth: "" }
    : { ...session, begun: 0, id: "", ended: false };
}

/** What was told before: all that the LMS had when the page was opened. */
function revsOf(state) {
  const told = {};
  for (const { no, items } of state ? state.rounds : [])
    for (const id of Object.keys(items)) told[`${no}.${id}`] = items[id].rev;
  return told;
}
