/**
 * Readers of values that may be anything. Each returns the value cleaned, or throws an
 * Error whose message says what it should be.
 */

/** @returns {function(unknown): string} a text that is not empty, trimmed */
export function text(most) {
  return (value) => {
    const isText = typeof value === "string" && value.trim();
    need(isText && value.length <= most, `a text of 1–${most} characters`);
    return value.trim();
  };
}

/** @returns {function(unknown): Array} a list, each item read by `read` */
export function list(read, most) {
  return (value) => {
    need(Array.isArray(value), "a list");
    need(value.length <= most, `a list of at most ${most}`);
    return value.map(read);
  };
}

/** @returns {Array<[string, unknown]>} what an object holds itself, not what it inherits */
export function entriesOf(value) {
  const isObject = value && typeof value === "object" && !Array.isArray(value);
  need(isObject, "an object");
  return Object.entries(value);
}

/** @throws {Error} when it does not hold */
export function need(holds, what) {
  if (!holds) throw new Error(what);
}
