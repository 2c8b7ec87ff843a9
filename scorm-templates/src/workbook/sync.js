import { deliver } from "../statements/deliver.js";
import { exerciseIri } from "../statements/statement.js";
import { isForeign, marksOf, mergeDocument } from "./document.js";

/** Seconds between tries while the bridge is away. */
const PAUSES = [5, 15, 60, 300];
const TRIES = 3;
const OK = { outcome: "ok" };

/**
 * Brings package and bridge together: launch, the document both ways, then the
 * statements. What does not get through waits and is tried again.
 */
export class Sync {
  /** @param {object} book see book.js */
  constructor(book) {
    this.book = book;
    this.failures = 0;
    this.running = null;
    this.reset();
  }

  /** Another workbook, or none: what was read belongs to it. */
  reset() {
    this.remote = null;
  }

  /** @returns {Promise<import("../statements/transport.js").Answer>} how it went */
  run() {
    clearTimeout(this.timer);
    this.again = true;
    if (!this.running) this.running = this.runWhileAsked();
    return this.running;
  }

  async runWhileAsked() {
    let answer = OK;
    while (this.again) {
      this.again = false;
      answer = await this.once();
    }
    this.running = null;
    this.settle(answer);
    return answer;
  }

  settle({ outcome, wait = 0 }) {
    this.failures = outcome === "later" ? this.failures + 1 : 0;
    if (outcome === "later") {
      const pause = PAUSES[Math.min(this.failures, PAUSES.length) - 1];
      const seconds = Math.max(wait, pause * (1 + Math.random() / 4));
      this.timer = setTimeout(() => this.run(), seconds * 1000);
    }
    this.book.settled({ outcome });
  }

  async once() {
    const { book } = this;
    const { session, queue } = book;
    if (!book.isConnected()) return OK;
    const launched = session.isOpen() ? OK : await session.open();
    // Disconnected meanwhile, or erased in the workbook.
    if (launched.outcome !== "ok" || !session.isOpen()) return launched;
    const exchanged = await this.exchange();
    if (["later", "expired"].includes(exchanged.outcome))
      return later(exchanged);
    if (!book.isConnected() || !session.isOpen()) return OK;
    const told = await deliver(queue, session.actor, (body) =>
      session.ask(`${session.endpoint}/statements`, { body }),
    );
    return exchanged.outcome === "ok" ? later(told) : exchanged;
  }

  /** The document: theirs to us, then what the leader asked to save to them. */
  async exchange() {
    const { book } = this;
    for (let tried = 0; tried < TRIES; tried++) {
      const pending = book.settings.values.pending;
      if (this.remote && !pending) return OK;
      const answer = await this.read();
      if (answer.outcome !== "ok" || !pending) return answer;
      const put = await this.save(pending);
      if (put.outcome !== "changed") return put;
    }
    return { outcome: "later" };
  }

  async read() {
    const { session } = this.book;
    const answer = await session.ask(this.address(), { method: "GET" });
    const isMissing = answer.outcome === "missing";
    if (answer.outcome !== "ok" && !isMissing) return answer;
    const body = isMissing ? null : answer.data;
    if (isForeign(body)) return { outcome: "refused" };
    this.remote = { body, etag: answer.etag };
    this.book.received(body);
    return OK;
  }

  /** @param {{keepalive?: boolean}} [how] */
  async save(pending, { keepalive = false } = {}) {
    const { book, remote } = this;
    const { saved } = book.settings.values;
    const known = pending.all && !remote.body ? {} : saved;
    const body = mergeDocument(pending.body, remote.body, known);
    const headers = conditionOf(remote);
    const text = JSON.stringify(body);
    const request = { method: "PUT", headers, keepalive, body: text };
    const answer = await book.session.ask(this.address(), request);
    if (answer.outcome === "ok") {
      this.remote = { body, etag: answer.etag };
      book.stored(body, pending, marksOf(body));
    } else if (["too-large", "rejected"].includes(answer.outcome)) {
      book.settings.set({ pending: null });
    }
    return answer;
  }

  /** @returns {boolean} whether a save now cannot overwrite what we have not seen */
  isSafe() {
    return (
      Boolean(this.remote) && (!this.remote.body || this.remote.etag !== "")
    );
  }

  address() {
    const { session, subject } = this.book;
    const query = new URLSearchParams({
      activityId: exerciseIri(subject),
      agent: JSON.stringify(session.actor),
      stateId: `${subject.base}/state/answers`,
    });
    return `${session.endpoint}/activities/state?${query}`;
  }
}

/** A token that is good for nothing even when new: a matter of time, like all that is not final. */
function later(answer) {
  return answer.outcome === "expired"
    ? { ...answer, outcome: "later" }
    : answer;
}

/** A bridge that shows no ETag to other origins is written to without a condition. */
function conditionOf({ body, etag }) {
  if (etag) return { "If-Match": etag };
  return body ? {} : { "If-None-Match": "*" };
}
