import { connect } from "#connect";
import { WHOLE } from "#words";
import {
  decodeContainer,
  encodeContainer,
  isNewerContainer,
} from "./container.js";
import { createApi } from "./frame-api.js";

const NOTHING = { status: "", text: "" };

/**
 * @param {string[]} ids of all exercises
 * @returns {Keeper}
 */
export function openKeeper(ids) {
  const isCompleted = (text) => decodeContainer(text).container.completed;
  const isOnline = () => navigator.onLine !== false;
  return new Keeper(connect(window, isCompleted, isOnline), ids);
}

/**
 * Keeps what all exercises of the package have, in the one text that the LMS gives them together.
 * `#keeper` means this file, or the one for LMSs on the web, where each exercise keeps its own.
 */
export class Keeper {
  /**
   * @param {import("../lms/connect.js").Room} lms
   * @param {string[]} ids of all exercises; the whole is completed when each of them is
   */
  constructor(lms, ids) {
    this.lms = lms;
    this.ids = ids;
    this.opened = Date.now();
    this.read();
  }

  read() {
    const { suspendData } = this.lms;
    this.container = decodeContainer(suspendData).container;
    this.newer = isNewerContainer(suspendData);
  }

  /** Whether the whole is done, by itself or by its button. */
  get completed() {
    return this.container.completed;
  }

  set completed(isIt) {
    this.container.completed = isIt;
  }

  /** @returns {boolean} whether it is known what the LMS has; asks again when it was not */
  knows() {
    if (this.lms.known) return true;
    if (!this.lms.readAgain()) return false;
    this.read();
    return true;
  }

  /** @returns {{status: ''|'i'|'c', text: string}} */
  slice(id) {
    return this.container.slices.get(id) || NOTHING;
  }

  /**
   * @param {{status?: 'i'|'c', text?: string}} change
   * @returns {boolean} false when there is no room for it with what the others have; then nothing is changed
   */
  put(id, change) {
    const { slices } = this.container;
    const before = slices.get(id);
    const length = this.written().length;
    slices.set(id, { status: "i", text: "", ...before, ...change });
    const after = this.written().length;
    // What takes no more room than before is never in the way.
    if (after <= WHOLE || after <= length) return true;
    if (before) slices.set(id, before);
    else slices.delete(id);
    return false;
  }

  written() {
    return encodeContainer(this.container);
  }

  /** @returns {boolean} whether the LMS has all of it */
  commit() {
    if (this.newer || !this.knows()) return false;
    if (this.ids.every((id) => this.slice(id).status === "c")) {
      this.container.completed = true;
    }
    const status = this.container.completed ? "completed" : undefined;
    return this.lms.save({ suspendData: this.written(), status }).kept;
  }

  /** @returns {Object<string, 'i'|'c'>} how far each exercise has come */
  marks() {
    const slices = [...this.container.slices];
    return Object.fromEntries(slices.map(([id, { status }]) => [id, status]));
  }

  /** The exercise that is opened finds an LMS; in a preview it is to find nothing, and says so itself. */
  lend(id) {
    const { kind, refused } = this.lms;
    if (kind !== "none" || refused) window.API = createApi(this, id);
  }

  /** It is closed. */
  takeBack() {
    delete window.API;
  }

  /** The page goes away. */
  end() {
    this.lms.finish((Date.now() - this.opened) / 1000);
  }
}
