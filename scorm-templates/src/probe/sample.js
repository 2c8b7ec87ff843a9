/**
 * The text that an LMS is given to keep. It says itself how long it was, and no two places in it
 * are alike, so that whatever comes back can be measured without knowing what was sent: a text cut
 * at the end, or with a hole in it, is as long as its first part that is whole.
 *
 *   T1;64000;1;åäö ÅÄÖ – é <&">;0.1.2.3.4.5.…
 *
 * Nothing in it is about a person.
 *
 * @typedef {object} Measure
 * @property {number} written how many UTF-16 units the text had
 * @property {number} kept how many came back
 * @property {number} visit the visit that wrote it, from 1
 * @property {boolean} letters whether what is not plain English came back as it was
 */

const LETTERS = 'åäö ÅÄÖ – é <&">';
/** Up to where the numbers begin: letters may come back as others, such as &lt; with its semicolon. */
const HEAD = /^T1;(\d{1,6});(\d{1,4});(.*?);(?=0\.1\.2\.)/s;

/**
 * @param {number} length in UTF-16 units, at least 64
 * @param {number} visit from 1
 * @returns {string}
 */
export function makeSample(length, visit) {
  const head = headOf(length, visit);
  return head + body(length - head.length);
}

/**
 * @param {string} text what an LMS says that it has kept
 * @returns {Measure|null} null when it is no such text
 */
export function measure(text) {
  const [head, written, visit, letters] = HEAD.exec(text) || [];
  if (!head) return null;
  // Letters that have become others may be more, or fewer: the head is counted as it was written.
  const before = headOf(written, visit).length;
  const rest = body(written - before);
  return {
    written: Number(written),
    kept: before + same(text.slice(head.length), rest),
    visit: Number(visit),
    letters: letters === LETTERS,
  };
}

const headOf = (length, visit) => `T1;${length};${visit};${LETTERS};`;

function body(length) {
  const numbers = [];
  for (let number = 0, left = length; left > 0; number++) {
    numbers.push(number);
    left -= String(number).length + 1;
  }
  return (numbers.join(".") + ".").slice(0, length);
}

/** @returns {number} how many units are the same from the beginning */
function same(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
