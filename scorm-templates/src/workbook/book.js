import { documentOf, holds, isDirty, marksOf } from "./document.js";
import { newKey, readKey } from "./key.js";
import { problemOf } from "./problems.js";
import { Sync } from "./sync.js";
import { align, showTaken, takeOver } from "./take-over.js";

const KEPT = ["saved-in-lms", "saved-on-device"];
const OF_THIS_KEY = { pending: null, auto: false, contact: false, actor: "" };

/**
 * The workbook during one launch: what is known of it, and what can be done with it. Nothing
 * is sent before `connect`, and no text before `save`.
 */
export class Book {
  /**
   * @param {{app: object, subject: object, session: object, queue: object, settings: object,
   *   teller: object, sharedKey: {read: function, write: function}, show: function(): void,
   *   report: function(): void}} parts `report`: something to show has changed
   */
  constructor(parts) {
    Object.assign(this, parts);
    this.sync = new Sync(this);
    this.view = { problem: "", savedAt: null, busy: false, code: null };
    this.first = false;
  }

  isConnected() {
    return this.app.state.key !== "";
  }

  isDirty() {
    return isDirty(this.app.state, this.settings.values.saved);
  }

  /** A package that was connected before; one that was disconnected stays so. */
  open() {
    const { off } = this.settings.values;
    if (this.isConnected() && this.app.state.key === off) this.keep("");
    if (this.isConnected()) this.begin();
  }

  /** The key is in the LMS before anything leaves. */
  connect() {
    const { sharedKey } = this;
    const key = readKey(sharedKey) || newKey();
    if (!this.keep(key)) {
      this.keep("");
      return this.tell("workbook-not-kept");
    }
    sharedKey.write(key);
    this.settings.set({ off: "" });
    this.first = true;
    return this.begin();
  }

  begin() {
    this.teller.begin();
    this.teller.completed();
    return this.run();
  }

  /** @returns {boolean} whether the key is where it must be */
  keep(key) {
    const { state, saver } = this.app;
    state.key = key;
    saver.changed();
    saver.flush();
    return KEPT.includes(saver.reported);
  }

  /** What is in the workbook stays there; what waits is not sent. */
  disconnect() {
    const { app, queue, session, settings, sync, teller } = this;
    settings.set({ ...OF_THIS_KEY, off: app.state.key });
    teller.stop();
    queue.clear();
    session.close();
    sync.reset();
    Object.assign(this.view, { savedAt: null, code: null });
    this.keep("");
    this.tell("");
  }

  /** The answers as they are now, in the LMS first; sent later if the bridge is away. */
  save({ automatic = false } = {}) {
    this.app.saver.flush();
    this.snapshot(!automatic);
    return this.run();
  }

  /** @param {boolean} all also what was deleted together with the whole document */
  snapshot(all) {
    const { state, page } = this.app;
    const body = state.rounds.length && documentOf(state, page.version);
    if (body) this.settings.set({ pending: { all, body } });
  }

  saveIfAutomatic() {
    const isDue = this.settings.values.auto && this.isDirty();
    if (isDue && this.isConnected()) this.save({ automatic: true });
  }

  /** Something of this exercise has been saved, or waits to be. */
  hasSaved() {
    const { saved, pending } = this.settings.values;
    return Boolean(pending) || Object.keys(saved).length > 0;
  }

  run() {
    this.view.busy = true;
    this.report();
    return this.sync.run();
  }

  tell(problem) {
    Object.assign(this.view, { problem, busy: false });
    this.report();
  }

  /** /launch has answered. */
  launched({ actor, workbook }) {
    const { settings, queue, sharedKey, app } = this;
    if (workbook === "erased") {
      if (readKey(sharedKey) === app.state.key) sharedKey.write(null);
      this.disconnect();
      return this.tell("workbook-erased");
    }
    const name = JSON.stringify(actor);
    if (settings.values.actor && settings.values.actor !== name) {
      queue.rename(actor);
    }
    return settings.set({ contact: true, actor: name });
  }

  /** What the workbook holds has been read. */
  received(body) {
    const { app, first, settings } = this;
    const { saved } = settings.values;
    const changes = takeOver(app.state, body, { saved, first });
    this.first = false;
    settings.set({ saved: { ...saved, ...marksOf(body) } });
    if (changes.drafts.length || changes.revised) {
      showTaken(app, changes, this.show);
      app.saver.changed();
      app.saver.flush();
    }
    if (holds(body, app.state)) this.view.savedAt = new Date();
  }

  /** The bridge has answered that it has the document. */
  stored(body, pending, saved) {
    const { app, settings } = this;
    if (align(app.state, body)) app.saver.changed();
    settings.set({ saved: { ...settings.values.saved, ...saved } });
    if (settings.values.pending === pending) settings.set({ pending: null });
    this.teller.saved(body);
    this.view.savedAt = new Date();
    this.report();
  }

  /** A round of sending is over. */
  settled(answer) {
    const stays = this.isConnected() ? "" : this.view.problem;
    this.tell(problemOf(answer) || stays);
  }
}
