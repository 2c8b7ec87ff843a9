/**
 * Two versions of an answer whose revs were counted apart and tell nothing: what stands
 * here stays, what is empty here is filled. The rev is later than both where the two differ.
 * @typedef {import("./codec.js").Item} Item
 * @param {Item} own
 * @param {Item} other
 * @returns {Item}
 */
export function firstMeeting(own, other) {
  const value = own.value || other.value;
  return {
    value,
    rev: Math.max(later(own, value), later(other, value)),
  };
}

/** What has never been there has rev 0, and needs none after it. */
function later({ rev, value }, winner) {
  return rev && value !== winner ? rev + 1 : rev;
}
