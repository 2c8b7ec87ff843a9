/**
 * What becomes of each thing that was tried: a word that the texts, the marks and the code's
 * letters are found by. Common to all packages; each kind has more of its own.
 *
 * @typedef {{contact: string} & Object<string, string>} Verdicts
 *
 * `mode`: normal, browse, review; `after`, when only looking is right, for all is done.
 * `text`: plenty, enough, tight, little, none. `letters`: kept, changed, unknown.
 * Of any: `waits` until the package is opened again, `untried` when it could not be tried.
 *
 * @typedef {object} Seen what every trial sees of an LMS. Nobody's name or id is in it.
 * @property {string} contact how the LMS was met, or what went wrong
 * @property {boolean} isOpen whether anything else could be tried
 * @property {'normal'|'browse'|'review'} mode
 * @property {import("./sample.js").Measure|null} back what came back of an earlier visit's text
 * @property {number} accepted the longest text that it says it has taken now; 0 for none
 * @property {number} seconds the time of earlier visits; 0 for none
 */

/**
 * @param {Seen} seen
 * @param {{now: Object<string, string>, later: Object<string, string>}} own verdicts: what is known at once,
 *   and what only a second visit can tell
 * @param {boolean} second whether it has been opened before
 * @returns {Verdicts}
 */
export function judge(seen, { now, later }, second) {
  const { contact, isOpen, mode } = seen;
  const all = (verdicts, word) =>
    Object.fromEntries(Object.keys(verdicts).map((row) => [row, word]));
  if (!isOpen) return { contact, ...all({ ...now, ...later }, "untried") };
  if (second) return { contact, ...now, ...later };
  // Where nothing may be written there is nothing to wait for.
  const word = mode === "normal" ? "waits" : "untried";
  return { contact, ...now, ...all(later, word) };
}

/** The second visit completes the package, so that those after it may well be for looking only. */
export function modeOf({ mode, back }) {
  const isAfter = mode === "review" && back !== null && back.visit > 1;
  return isAfter ? "after" : mode;
}

export function textOf({ back }) {
  if (back === null) return "none";
  if (back.kept >= 20_000) return "plenty";
  if (back.kept >= 4_096) return "enough";
  return back.kept >= 3_600 ? "tight" : "little";
}

export function lettersOf({ back }) {
  if (back === null) return "unknown";
  return back.letters ? "kept" : "changed";
}

export const yes = (is) => (is ? "yes" : "no");
