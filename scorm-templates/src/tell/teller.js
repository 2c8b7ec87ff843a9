import { arrayOf, deliver, firstOf } from "../statements/deliver.js";
import { dueItems, SESSION_LIMIT } from "../statements/due.js";
import { decode } from "../state/codec.js";
import { isCompleted, latest } from "../state/rounds.js";
import {
  answeredStatement,
  completedStatement,
  sessionStatement,
} from "./statement.js";

/** Kept free for what completes and what ends a session. */
const RESERVE = 2;
/** Seconds between tries while the record store is away. */
const PAUSES = [5, 15, 60, 300];

/** Tells the LMS of one session: its beginning, what is answered and completed, its end. */
export class Teller {
  /**
   * @param {{app: object, subject: import("./statement.js").Subject, queue: object, isAssessment: boolean,
   *   refused: function(): void}} parts `refused`: hears that a completion was not taken
   */
  constructor(parts) {
    Object.assign(this, parts, this.partsOf(parts.app.lms));
    this.made = 0;
    this.failures = 0;
    this.told = revsOf(decode(this.lms.suspendData).state);
  }

  partsOf(lms) {
    const { session, record, tab } = lms;
    return { lms, session, record, tab };
  }

  /** A page that is loaded anew goes on with its session. */
  begin() {
    const { app, session, queue, tab } = this;
    if (!session.begun) {
      session.begun = Date.now();
      queue.clear();
      const isNew = session.isCmi5 || !app.state.rounds.length;
      this.tellSession(isNew ? "initialized" : "resumed");
      tab.write(session);
    }
    return this.send();
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

  /** Something has been saved: what can be told of it. */
  saved() {
    if (!this.lms.writes || this.session.ended) return;
    const before = this.made;
    if (this.app.saver.reported === "saved-in-lms") this.tellAnswers();
    this.tellCompletion();
    if (this.made > before) this.send();
  }

  /** Of steps that are left: while somebody writes, an answer is new every few seconds. */
  tellAnswers() {
    const { app, session, subject, told } = this;
    const round = latest(app.state);
    if (!round || this.isAssessment) return;
    const steps = app.page.steps.filter((step) => step !== app.step);
    const room = SESSION_LIMIT - RESERVE - this.made;
    const toldRev = (id) => told[`${round.no}.${id}`] || 0;
    const due = dueItems(steps, round.items, toldRev, room);
    for (const item of due.tell) {
      const { rev } = round.items[item];
      const what = { item, rev, round: round.no, at: new Date() };
      this.add(answeredStatement(session, subject, what));
    }
    for (const id of due.counted)
      told[`${round.no}.${id}`] = round.items[id].rev;
  }

  /** Also of what was completed when nobody could be told. */
  tellCompletion() {
    const { app, lms, session, subject } = this;
    const isTold = this.completes || lms.status === "completed";
    if (isTold || !isCompleted(app.state)) return;
    const what = {
      round: this.round(),
      at: new Date(),
      seconds: this.seconds(),
    };
    const statement = completedStatement(session, subject, what);
    this.completes = statement.id;
    this.add(statement);
  }

  async send() {
    clearTimeout(this.timer);
    this.again = true;
    if (this.isRunning) return;
    this.isRunning = true;
    let answer;
    while (this.again) {
      this.again = false;
      answer = await this.deliver();
    }
    this.isRunning = false;
    this.settle(answer);
  }

  deliver() {
    const { queue, session, record } = this;
    return deliver(queue, session.actor, (body) => record.tell(body));
  }

  settle({ outcome, wait }) {
    const { app, lms, completes } = this;
    const waits = this.queue.read().some(({ id }) => id === completes);
    if (completes && !waits && lms.status !== "completed") {
      lms.status = "completed";
      app.saver.send(true);
    }
    if (waits && outcome !== "later") this.refused();
    this.failures = outcome === "later" ? this.failures + 1 : 0;
    if (!this.failures || this.session.ended) return;
    const pause = PAUSES[Math.min(this.failures, PAUSES.length) - 1];
    const seconds = Math.max(wait, pause);
    this.timer = setTimeout(() => this.send(), seconds * 1000);
  }

  /** The last that is said; nothing comes back from a page that is gone. */
  end() {
    const { app, session, queue, record, tab } = this;
    if (!session.begun || session.ended) return;
    const isOver = session.isCmi5 || isCompleted(app.state);
    this.tellSession(isOver ? "terminated" : "suspended", this.seconds());
    session.ended = true;
    tab.write(afterwards(session));
    record.tell(arrayOf(firstOf(queue.ready(session.actor))));
  }
}

/**
 * For a page that is loaded anew. In cmi5 it has no right to write any more, but finds whose copy
 * is on the device; an xAPI launch is good for another session.
 */
function afterwards(session) {
  return session.isCmi5
    ? { ...session, auth: "", fetch: "" }
    : { ...session, begun: 0, id: "", ended: false };
}

/** What was told before: all that the LMS had when the page was opened. */
function revsOf(state) {
  const told = {};
  for (const { no, items } of state ? state.rounds : [])
    for (const [id, { rev }] of Object.entries(items))
      told[`${no}.${id}`] = rev;
  return told;
}
