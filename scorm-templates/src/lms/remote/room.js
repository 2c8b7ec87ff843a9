import { identityOf } from "./agent.js";

const MODES = { Browse: "browse", Review: "read" };

/**
 * A room whose LMS answers later: what is saved is `waiting` until `settled` hears of it. One text is
 * on its way at a time, and of those that wait only the last.
 */
export class RemoteRoom {
  /**
   * @param {{session: import("./session.js").Session, record: object, tab: object}} parts
   * @param {{stateId: string, version: string, answer: import("../../statements/transport.js").Answer}} found
   *   `answer`: what the record store said when it was asked for the state
   */
  constructor(parts, { stateId, version, answer }) {
    Object.assign(this, parts, { stateId, version, kind: "remote" });
    const { actor, data, registration } = this.session;
    this.refused = false;
    this.neverSet = false;
    this.trust = { flawed: false, distrusted: false };
    this.mode = MODES[data.launchMode] || "normal";
    this.writes = this.mode === "normal";
    this.person = identityOf(actor);
    // A new registration begins anew, also on a device that remembers the last one.
    this.learnerId = `${this.person}|${registration}`;
    this.learnerName = () => String(actor.name || "");
    this.status = "incomplete";
    this.suspendData = "";
    this.known = false;
    this.receive(answer);
  }

  /** @returns {boolean} whether it tells what the record store has */
  receive({ outcome, data, etag }) {
    const isThere = outcome === "ok" && Boolean(data) && data.v === 1;
    if (!isThere && outcome !== "missing") return false;
    this.etag = etag;
    this.known = true;
    this.suspendData = isThere ? String(data.state) : "";
    if (isThere && data.completed) this.status = "completed";
    return true;
  }

  /** Asks again; when the answer has come this says so. */
  readAgain() {
    if (!this.known) this.read();
    return this.known;
  }

  /** @returns {Promise<boolean>} whether it is known now what is there */
  async read() {
    return this.receive(await this.record.readState(this.stateId));
  }

  holds(suspendData) {
    return this.held === suspendData;
  }

  /** The status alone is no part of what is saved here: a statement tells of it. */
  save({ suspendData }) {
    if (!this.writes) return { kept: false, reason: "mode" };
    if (suspendData === undefined) return { kept: true };
    if (!this.known) return { kept: false, reason: "unknown" };
    this.waiting = suspendData;
    if (!this.sending) this.send(this.etag);
    return { kept: false, reason: "waiting" };
  }

  get isSending() {
    return Boolean(this.sending) || this.waiting !== undefined;
  }

  async send(etag) {
    const text = this.waiting;
    this.waiting = undefined;
    this.sending = true;
    const { outcome } = await this.write(text, etag);
    this.sending = false;
    if (this.waiting === undefined) this.settled(text, outcome);
    else this.send(this.etag);
  }

  async write(state, etag) {
    const { version: packageVersion, status } = this;
    const completed = status === "completed" || undefined;
    const body = JSON.stringify({ v: 1, packageVersion, state, completed });
    const answer = await this.record.writeState(this.stateId, body, etag);
    if (answer.outcome !== "ok") return answer;
    this.etag = answer.etag;
    this.held = state;
    return answer;
  }

  /** The page goes away: what waits cannot wait for the answer to what is on its way. */
  finish() {
    if (this.waiting !== undefined) this.send("");
  }
}
