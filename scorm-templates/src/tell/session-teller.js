import { Post } from "./post.js";
import { completedStatement, isCmi5, sessionStatement } from "./statement.js";
import { readPreferences } from "./wire.js";

/**
 * Tells the LMS of one session: its beginning, that all is completed, its end. What it is a session
 * of, and how far that has come, whoever extends it says: `isNew`, `isOver`, `round` and `told`.
 */
export class SessionTeller {
  /**
   * @param {{lms: import("../lms/connect.js").Room, subject: import("./statement.js").Subject,
   *   queue: import("../statements/queue.js").Queue, refused: function(): void}} parts `refused`: hears that a
   *   completion was not taken
   */
  constructor(parts) {
    const { session, tab } = parts.lms;
    Object.assign(this, parts, { session, tab, made: 0 });
    this.post = new Post(session, this.queue, (answer) => this.settle(answer));
  }

  /** A page that is loaded anew goes on with its session. */
  begin() {
    const { session } = this;
    if (!session.begun) {
      session.begun = Date.now();
      this.queue.clear();
      const isFirst = isCmi5(session) || this.isNew();
      this.tellSession(isFirst ? "initialized" : "resumed");
      this.tab.write(session);
      if (isCmi5(session)) readPreferences(session);
    }
    this.post.send();
  }

  tellSession(verb, seconds) {
    const what = { round: this.round(), at: new Date(), seconds };
    this.add(sessionStatement(this.session, this.subject, verb, what));
  }

  seconds() {
    return (Date.now() - this.session.begun) / 1000;
  }

  add(statement) {
    this.made += 1;
    this.queue.add(statement);
  }

  /** Also of what was completed when nobody could be told. */
  tellCompletion() {
    const { lms, session, subject } = this;
    if (this.completion || lms.status === "completed") return;
    const seconds = this.seconds();
    const what = { round: this.round(), at: new Date(), seconds };
    const statement = completedStatement(session, subject, what);
    this.completion = statement.id;
    this.add(statement);
  }

  /** The state remembers that it has been told: only once in a registration it may be. */
  settle({ outcome }) {
    const { completion, lms } = this;
    const waits = this.queue.read().some(({ id }) => id === completion);
    if (waits && outcome !== "later") this.refused();
    if (!completion || waits || lms.status === "completed") return;
    lms.status = "completed";
    this.told();
  }

  /** The last that is said. */
  end() {
    const { session, tab } = this;
    if (!session.begun || session.ended) return;
    const isOver = isCmi5(session) || this.isOver();
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
