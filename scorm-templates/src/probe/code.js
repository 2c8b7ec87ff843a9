import { checksum } from "../state/checksum.js";

/** In what the package is made for. */
const MADE_FOR = {
  scorm12: "12",
  "scorm2004-3": "23",
  "scorm2004-4": "24",
  cmi5: "C5",
  xapi: "XA",
};

export const BRIDGE = { unasked: 0, reached: 1, closed: 2, silent: 3 };

/** No 0 and O, no 1 and I: somebody may read it out over a telephone. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * What somebody who helps needs to know, short enough for a mail: `T1-12-4096-AMINSCRT-B0-7K`.
 *
 * @param {string} format the package's
 * @param {Array<[string, Object<string, string>]>} letters of each row, in the order they stand in the code;
 *   `x` is no, whatever was tried. doc/hr.md explains them all.
 * @param {import("./judge.js").Verdicts} verdicts of a second visit
 * @param {number} kept characters
 * @param {keyof typeof BRIDGE} bridge
 * @returns {string} ends in two letters that follow from all the others
 */
export function codeOf(format, letters, verdicts, kept, bridge) {
  const told = [
    "T1",
    MADE_FOR[format],
    kept,
    letters.map(([row, by]) => by[verdicts[row]] || "x").join(""),
    "B" + BRIDGE[bridge],
  ].join("-");
  return told + "-" + checkLetters(told);
}

/** @returns {string} two letters */
export function checkLetters(told) {
  const sum = parseInt(checksum(told), 36);
  const many = ALPHABET.length;
  return ALPHABET[sum % many] + ALPHABET[Math.floor(sum / many) % many];
}
