import { askState } from "../../lms/remote/record.js";
import { newRegistration } from "../../player/registration.js";
import { toUuid } from "../../statements/uuid.js";
import { makeSample, measure } from "../sample.js";

/**
 * The document that a record store is given to keep, of the form that the exercises give it: a text, and what the
 * next visit must know. Nothing in it is about a person.
 */
export class Paper {
  /**
   * @param {import("../../lms/remote/session.js").Session} session
   * @param {{iri: string, version: string}} page
   */
  constructor(session, { iri, version }) {
    Object.assign(this, { session, version, held: {}, etag: "" });
    this.stateId = `${iri}/state/suspend-data`;
    /** @type {string} what this visit's end is called, for the next visit to ask for; '' when there was none */
    this.last = "";
  }

  /** @returns {Promise<import("../../lms/remote/record.js").Answer>} 404 where nothing was ever kept */
  async open() {
    const answer = await this.read();
    const held = (answer.ok && answer.data) || {};
    this.held = held;
    this.back = measure(String(held.state || ""));
    this.last = String(held.last || "");
    // A launch without one has one all the same, as long as the store keeps it.
    this.registration =
      this.session.registration ||
      held.registration ||
      toUuid(newRegistration());
    return answer;
  }

  async read() {
    const answer = await askState(this.session, this.stateId);
    if (answer.ok) this.etag = answer.etag || this.etag;
    return answer;
  }

  async write(document) {
    const body = JSON.stringify(document);
    const { session, stateId, etag } = this;
    const answer = await askState(session, stateId, body, etag);
    if (answer.ok) this.etag = answer.etag || "";
    return answer.ok;
  }

  /** Whether a text is taken and read back: some stores say yes and keep less. */
  async keeps(length, visit) {
    const { registration, last, version: packageVersion } = this;
    const state = makeSample(length, visit);
    const completed = this.isCompleted();
    const document = { v: 1, packageVersion, state, completed };
    if (!(await this.write({ ...document, registration, last }))) return false;
    const { ok, data } = await this.read();
    if (!ok || !data || data.state !== state) return false;
    this.held = data;
    return true;
  }

  isCompleted() {
    return this.held.completed === true;
  }

  complete() {
    return this.write({ ...this.held, completed: true });
  }
}
