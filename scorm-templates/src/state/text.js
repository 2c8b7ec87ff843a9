/**
 * Text as it stands inside a stored value. The separators of suspend_data and a
 * line break take one or two ordinary characters, so that ordinary Swedish
 * text costs one character each and the size of a full field is known beforehand.
 */

const ESCAPES = {
  "`": "`g",
  "|": "`p",
  "^": "`c",
  "~": "`t",
  "{": "`b",
  "\\": "`s",
  "\n": "\\",
};
const ESCAPED = {
  g: "`",
  p: "|",
  c: "^",
  t: "~",
  b: "{",
  s: "\\",
};

/**
 * Text without what an LMS may refuse or change: other control characters
 * and halves of surrogate pairs. Tab becomes a space, every line break `\n`.
 * @param {string} text
 * @returns {string}
 */
export function normalise(text) {
  return (
    text
      .replace(/\r\n?/g, "\n")
      .replace(/\t/g, " ")
      // eslint-disable-next-line no-control-regex -- they are what is removed
      .replace(/[\u0000-\u0009\u000b-\u001f]/g, "")
      // With the u flag a range of surrogates matches lone halves only.
      .replace(/[\ud800-\udfff]/gu, "")
  );
}

/**
 * @param {string} text what a person wrote
 * @returns {string} what is stored; '' for text of blanks only
 */
export function encodeText(text) {
  const clean = normalise(text);
  if (!clean.trim()) return "";
  return clean.replace(/[`|^~{\\\n]/g, (character) => ESCAPES[character]);
}

/**
 * Never throws: an escape that was cut or is unknown only loses its mark.
 * @param {string} value
 * @returns {string}
 */
export function decodeText(value) {
  return value.replace(/`([gpctbs]?)|\\/g, (found, letter) =>
    found === "\\" ? "\n" : ESCAPED[letter] || "",
  );
}

/**
 * @param {string[]} parts plain texts
 * @returns {string} without empty parts at the end; '' when all are empty
 */
export function encodeList(parts) {
  return joinTrimmed(parts.map(encodeText), "~");
}

/**
 * @param {string} value
 * @returns {string[]} plain texts; none for ''
 */
export function decodeList(value) {
  return value === "" ? [] : value.split("~").map(decodeText);
}

/**
 * @param {string[][]} rows plain texts of each row's cells
 * @returns {string}
 */
export function encodeTable(rows) {
  return joinTrimmed(
    rows.map((cells) => joinTrimmed(cells.map(encodeText), "{")),
    "~",
  );
}

/**
 * @param {string} value
 * @returns {string[][]} rows may be shorter than the table is wide
 */
export function decodeTable(value) {
  if (value === "") return [];
  return value.split("~").map((row) => row.split("{").map(decodeText));
}

function joinTrimmed(parts, separator) {
  const kept = parts.slice();
  while (kept.length && kept[kept.length - 1] === "") kept.pop();
  return kept.join(separator);
}
