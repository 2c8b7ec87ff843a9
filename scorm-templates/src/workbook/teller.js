import { dueItems, SESSION_LIMIT } from "../statements/due.js";
import {
  completedStatement,
  duration,
  respondedStatement,
  sessionStatement,
} from "../statements/statement.js";
import { toDay, toIsoDay } from "../state/day.js";
import { latest } from "../state/rounds.js";
import { nameOf, partsOf } from "./document.js";

/** Kept free for the statements that end a session. */
const RESERVE = 2;

/** Makes the statements of one launch and puts them into the queue. */
export class Teller {
  /**
   * @param {{app: object, subject: import("../statements/statement.js").Subject, queue: object,
   *   settings: object, session: string, resumed: boolean, opened: number}} parts
   */
  constructor(parts) {
    Object.assign(this, parts);
    this.made = 0;
    this.begun = false;
  }

  round() {
    const round = latest(this.app.state);
    return round ? round.no : 1;
  }

  begin() {
    if (this.begun) return;
    this.begun = true;
    this.tellSession(this.resumed ? "resumed" : "initialized");
  }

  /** Disconnected: nothing more is told, unless it begins again. */
  stop() {
    this.begun = false;
  }

  /** The page goes away. */
  end() {
    if (!this.begun) return;
    this.begun = false;
    const round = latest(this.app.state);
    const isOver = Boolean(round) && round.status === "c";
    const result = { duration: this.time() };
    if (isOver) result.completion = true;
    this.tellSession(isOver ? "terminated" : "suspended", result);
  }

  tellSession(verb, result) {
    const { subject, session } = this;
    const what = { session, round: this.round(), at: new Date(), result };
    this.add(sessionStatement(subject, verb, what), 0);
  }

  /** @returns {boolean} whether rounds that are completed had not been told of */
  completed() {
    let isNew = false;
    const { rounds } = this.app.state;
    const { completed } = this.settings.values;
    for (const { no, status, completedOn } of rounds) {
      if (status !== "c" || completed.includes(no)) continue;
      const what = { round: no, ...this.when(completedOn) };
      if (!this.add(completedStatement(this.subject, what), 1)) break;
      isNew = true;
      completed.push(no);
      this.settings.set({ completed });
    }
    return isNew;
  }

  /** Of an earlier day only the day is known, and no duration. */
  when(day) {
    const now = new Date();
    if (toDay(now) === day) return { at: now, duration: this.time() };
    return { at: new Date(`${toIsoDay(day) || "2026-01-01"}T12:00:00Z`) };
  }

  /**
   * The document is in the workbook: the changes of the round that goes on here. Of a
   * self-assessment only `completed` is told.
   */
  saved(body) {
    if (this.subject.isAssessment) return;
    const part = partsOf(body).find(({ round }) => round === this.round());
    if (!part) return;
    const { told } = this.settings.values;
    const toldRev = (id) => told[nameOf(part.round, id)] || 0;
    const room = SESSION_LIMIT - RESERVE - this.made;
    const due = dueItems(this.app.page.steps, part.fields, toldRev, room);
    for (const item of due.tell) {
      const { rev } = part.fields[item];
      const what = { item, rev, round: part.round, at: new Date() };
      this.add(respondedStatement(this.subject, what), RESERVE);
    }
    for (const id of due.counted) {
      told[nameOf(part.round, id)] = part.fields[id].rev;
    }
    this.settings.set({ told });
  }

  add(statement, reserve) {
    if (this.made >= SESSION_LIMIT - reserve) return false;
    this.made += 1;
    this.queue.add(statement);
    return true;
  }

  time() {
    return duration((Date.now() - this.opened) / 1000);
  }
}
