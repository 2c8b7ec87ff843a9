import { decode } from "../state/codec.js";
import { isCompleted, latest } from "../state/rounds.js";
import { dueItems, SESSION_LIMIT } from "../statements/due.js";
import { SessionTeller } from "./session-teller.js";
import { answeredStatement } from "./statement.js";

/** Kept free for what completes and what ends a session. */
const RESERVE = 2;

/** Tells the LMS of the session of an exercise, and that something in it has been answered. */
export class Teller extends SessionTeller {
  /**
   * @param {{app: object, subject: import("./statement.js").Subject, isAssessment: boolean,
   *   queue: import("../statements/queue.js").Queue, refused: function(): void}} parts
   */
  constructor(parts) {
    const { lms } = parts.app;
    super({ ...parts, lms });
    this.reported = revsOf(decode(lms.suspendData).state);
  }

  isNew() {
    return !this.app.state.rounds.length;
  }

  isOver() {
    return isCompleted(this.app.state);
  }

  round() {
    const round = latest(this.app.state);
    return round ? round.no : 1;
  }

  /** Something has been saved or shown: what can be told of it. */
  saved() {
    if (!this.lms.writes || this.session.ended) return;
    const before = this.made;
    if (this.app.saver.reported === "saved-in-lms") this.tellAnswers();
    if (this.isOver()) this.tellCompletion();
    if (this.made > before) this.post.send();
  }

  /** Of steps that are left: while somebody writes, an answer is new every few seconds. */
  tellAnswers() {
    const { app, session, subject, reported } = this;
    const round = latest(app.state);
    if (!round || this.isAssessment) return;
    const { no, items } = round;
    const key = (id) => `${no}.${id}`;
    const steps = app.page.steps.filter((step) => step !== app.step);
    const room = SESSION_LIMIT - RESERVE - this.made;
    const due = dueItems(steps, items, (id) => reported[key(id)] || 0, room);
    for (const item of due.tell) {
      const what = { item, rev: items[item].rev, round: no, at: new Date() };
      this.add(answeredStatement(session, subject, what));
    }
    for (const id of due.counted) reported[key(id)] = items[id].rev;
  }

  told() {
    this.app.saver.send(true);
  }
}

/** What was told before: all that the LMS had when the page was opened. */
function revsOf(state) {
  const told = {};
  for (const { no, items } of state ? state.rounds : [])
    for (const id of Object.keys(items)) told[`${no}.${id}`] = items[id].rev;
  return told;
}
