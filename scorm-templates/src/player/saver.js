import { decode, encode } from "../state/codec.js";
import { deliver, dueStatus } from "./delivery.js";

const PAUSE = 2_000;
const HEARTBEAT = 9 * 60_000;

/**
 * Brings the state to the device at once and to the LMS after a pause: one SetValue and
 * one Commit, only when something changed.
 */
export class Saver {
  /**
   * @param {{state: object, inLms: object|null, lms: object, device: object,
   *   now: function(): number, isOnline: function(): boolean,
   *   report: function(import("./delivery.js").Place): void}} parts
   */
  constructor(parts) {
    Object.assign(this, parts);
    this.writes = this.lms.writes;
    this.pending = false;
    this.lastSent = this.now();
  }

  /** Something changed: kept here now, sent after a pause without further changes. */
  changed() {
    if (!this.writes) return this.tell("browse");
    this.pending = true;
    this.left = false;
    const isHere = this.device.write(encode(this.state));
    this.tell(isHere ? "saving" : "not-saved");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Sends at once what waits. */
  flush() {
    if (!this.writes) return;
    if (this.pending || dueStatus(this.lms, this.state)) this.send();
  }

  /** Called every minute while the page is seen: tries again, keeps the session alive. */
  beat() {
    if (!this.writes || this.lms.kind === "none" || !this.isOnline()) return;
    const isQuiet = this.now() - this.lastSent >= HEARTBEAT;
    if (this.pending || isQuiet) this.send(true);
  }

  /** @returns {number} rev of the item in the LMS */
  acknowledgedRev(no, id) {
    const rounds = this.inLms ? this.inLms.rounds : [];
    const round = rounds.find((other) => other.no === no);
    return round && round.items[id] ? round.items[id].rev : 0;
  }

  /** @param {boolean} [quiet] says nothing new when the answers are where they were */
  send(quiet = false) {
    clearTimeout(this.timer);
    // A new number even after a failure: an LMS that dropped the last
    // commit sends only values that differ.
    this.state.seq += 1;
    this.lastSent = this.now();
    const text = encode(this.state);
    // Somebody who has left this computer wants nothing here, however long the page stays open.
    const isHere = this.left || this.device.write(text);
    const place = this.hand(text);
    const isThere = place === "saved-in-lms";
    if (isThere) this.inLms = decode(text).state;
    if (isThere || (isHere && this.lms.kind === "none")) this.pending = false;
    const proven = isThere || isHere ? place : "not-saved";
    if (!quiet || proven !== this.reported) this.tell(proven);
  }

  /** @returns {import("./delivery.js").Place} */
  hand(text) {
    return deliver(this.lms, this.state, text, this.isOnline);
  }

  tell(place) {
    this.reported = place;
    this.report(place);
  }
}
