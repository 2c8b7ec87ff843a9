import { arrayOf, deliver, firstOf } from "../statements/deliver.js";
import { post } from "./wire.js";

/** Seconds between tries while the record store is away. */
const PAUSES = [5, 15, 60, 300];

/** Brings the statements of a session to the record store, in order, as often as it takes. */
export class Post {
  /**
   * @param {import("../lms/remote/session.js").Session} session
   * @param {import("../statements/queue.js").Queue} queue
   * @param {function(import("../statements/transport.js").Answer): void} settled
   */
  constructor(session, queue, settled) {
    Object.assign(this, { session, queue, settled, failures: 0 });
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
    this.settled(answer);
    if (!this.session.ended) this.tryLater(answer);
  }

  deliver() {
    const { queue, session } = this;
    return deliver(queue, session.actor, (body) => post(session, body));
  }

  tryLater({ outcome, wait }) {
    this.failures = outcome === "later" ? this.failures + 1 : 0;
    if (!this.failures) return;
    const pause = PAUSES[Math.min(this.failures, PAUSES.length) - 1];
    this.timer = setTimeout(() => this.send(), Math.max(wait, pause) * 1000);
  }

  /** The page goes away: nothing comes back. */
  sendLast() {
    const { queue, session } = this;
    post(session, arrayOf(firstOf(queue.ready(session.actor))));
  }
}
