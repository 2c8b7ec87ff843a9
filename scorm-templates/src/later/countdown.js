/** Time that runs down and can be stopped; it knows nothing of the page. */
export class Countdown {
  /**
   * @param {number} length milliseconds
   * @param {function(): number} now milliseconds, from any beginning
   */
  constructor(length, now) {
    Object.assign(this, { rest: length, now, from: null });
  }

  get runs() {
    return this.from !== null;
  }

  /** @returns {number} milliseconds, never below 0 */
  get left() {
    const gone = this.runs ? this.now() - this.from : 0;
    return Math.max(0, this.rest - gone);
  }

  run() {
    if (!this.runs) this.from = this.now();
  }

  stop() {
    Object.assign(this, { rest: this.left, from: null });
  }

  /** Also when the time is over. */
  add(length) {
    Object.assign(this, {
      rest: this.left + length,
      from: this.runs ? this.now() : null,
    });
  }
}

/** @returns {string} such as 9:05; a second that has begun counts */
export function clockText(left) {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
