import { marksOfTab, readPlaces } from "../../course/places.js";
import { joinMarks, readRecord, writeRecord } from "../../course/record.js";
import { on } from "../../dom/parts.js";
import { connect } from "../../lms/remote/connect.js";
import { openTab } from "../../lms/remote/tab.js";
import { showHost } from "../../tell/host.js";
import { watchReload } from "../../tell/reload.js";
import { createTeller } from "./course-teller.js";

/** How many times in a row somebody else may have been there before us. */
const TRIES = 3;

/**
 * @param {string[]} ids of all exercises
 * @returns {Promise<Keeper>} when the LMS has said what it has, or has not answered
 */
export async function openKeeper(ids) {
  const lms = await connect(window);
  const keeper = new Keeper(lms, ids);
  if (lms.kind !== "none") keeper.begin();
  return keeper;
}

/**
 * Keeps how far the exercises have come, where each keeps its own text: with the record store, under
 * an activity of its own. The map's activity has only the map's record, and is completed when all
 * exercises are.
 */
export class Keeper {
  /**
   * @param {import("../../lms/connect.js").Room} lms of the map's own activity
   * @param {string[]} ids of all exercises
   */
  constructor(lms, ids) {
    Object.assign(this, { lms, ids, waits: [], tries: 0 });
    this.record = readRecord(lms.suspendData);
    this.isNew = !lms.suspendData;
    lms.settled = (text, answer) => this.settled(text, answer);
    /** Called when the whole has been completed, or an exercise has come further. */
    this.changed = () => {};
  }

  begin() {
    this.isReload = watchReload();
    this.teller = createTeller(this);
    this.teller.begin();
    showHost(this.lms.session);
    // What an exercise says of itself in the tab comes from its frame.
    on(window, "storage", ({ key }) => /:tab:/.test(key) && this.look());
    on(window, "online", () => this.commit());
    // Back out of the browser's cache the session is over: begin anew.
    on(window, "pageshow", ({ persisted }) => {
      if (persisted) window.location.reload();
    });
    this.commit();
  }

  /** Whether the LMS knows that the whole is done. */
  get completed() {
    return this.lms.status === "completed";
  }

  set completed(isIt) {
    this.record.completed = isIt;
  }

  /** @returns {Object<string, 'i'|'c'>} how far each exercise has come */
  marks() {
    const { ids, lms, record } = this;
    const seen = marksOfTab(readPlaces(), lms.learnerId);
    record.marks = joinMarks(record.marks, seen);
    if (ids.every((id) => record.marks[id] === "c")) record.completed = true;
    return record.marks;
  }

  /** An exercise may have come further. */
  look() {
    const before = writeRecord(this.record);
    this.marks();
    if (writeRecord(this.record) === before) return;
    this.changed();
    this.commit();
  }

  /** @returns {Promise<boolean>} whether the LMS has all of it */
  async commit() {
    const { lms, record } = this;
    if (lms.kind === "none" || !(await this.knows())) return false;
    this.marks();
    if (this.isDue() && !(await this.save())) return false;
    return !record.completed || this.completed || this.teller.complete();
  }

  /** @returns {Promise<boolean>} whether it is known what the LMS has; asks again when it was not */
  async knows() {
    if (!this.lms.known && (await this.lms.read())) this.takeIn();
    return this.lms.known;
  }

  takeIn() {
    const theirs = readRecord(this.lms.suspendData);
    this.record.marks = joinMarks(theirs.marks, this.record.marks);
    this.record.completed = this.record.completed || theirs.completed;
    this.changed();
  }

  isDue() {
    return writeRecord(this.record) !== this.lms.suspendData;
  }

  /** @returns {Promise<boolean>} whether it is there */
  save() {
    return new Promise((resolve) => {
      this.waits.push(resolve);
      this.send();
    });
  }

  send() {
    this.lms.save({ suspendData: writeRecord(this.record) });
  }

  async settled(text, { ok, status }) {
    const isOvertaken = status === 412 && this.tries++ < TRIES;
    if (isOvertaken && (await this.lms.read())) {
      this.takeIn();
      return this.send();
    }
    this.tries = 0;
    if (ok) this.lms.suspendData = text;
    for (const resolve of this.waits.splice(0)) resolve(ok);
    return undefined;
  }

  /** The exercise that is opened finds this launch in the tab, for its own activity. */
  lend(id) {
    if (!this.teller) return;
    const { endpoint, auth, actor, registration } = this.lms.session;
    const { iri, programme } = document.body.dataset;
    const activityId = `${iri}/${id}`;
    const launch = { endpoint, fetch: "", auth, actor, registration };
    openTab(`launch:${programme}-${id}`).write({ ...launch, activityId });
  }

  /** What it was lent lives as long as the tab. What could not be saved before may be now. */
  takeBack() {
    this.commit();
  }

  /** The page goes away: nothing that comes back is heard. */
  end() {
    const { lms, record, teller } = this;
    if (!teller) return;
    this.marks();
    if (lms.known && this.isDue()) this.send();
    lms.finish();
    if (this.isReload()) return;
    if (lms.known && record.completed) teller.tellCompletion();
    teller.end();
  }
}
