/**
 * What becomes of each thing that was tried: a word that the texts, the marks and the code's
 * letters are found by.
 *
 * @typedef {object} Verdicts
 * @property {'works'|'silent'|'other'|'missing'} contact
 * @property {'normal'|'browse'|'review'|'after'} mode `after`: only looking is right, for all is done
 * @property {'yes'|'no'} id
 * @property {'yes'|'no'} name
 * @property {'kept'|'ended'|'lost'|'waits'|'untried'} status `ended`: the LMS has called it finished by itself
 * @property {'plenty'|'enough'|'tight'|'little'|'none'|'waits'} text
 * @property {'kept'|'changed'|'unknown'|'waits'} letters
 * @property {'yes'|'no'|'waits'} resume
 * @property {'yes'|'no'|'waits'} time
 */

const DONE = ["completed", "passed", "failed"];
const UNTRIED = [
  "mode",
  "id",
  "name",
  "status",
  "text",
  "letters",
  "resume",
  "time",
];

/**
 * Whether the LMS itself tells of an earlier visit. One that has kept nothing cannot, and a status
 * is no sign: some LMSs set one before anybody has been there.
 * @param {import("./session.js").Seen} seen
 */
export function isSecond({ back, resumed, seconds }) {
  return back !== null || resumed || seconds > 0;
}

/**
 * @param {import("./session.js").Seen} seen
 * @param {boolean} second whether it has been opened before
 * @returns {Verdicts} what could not be tried is `untried`
 */
export function judge(seen, second) {
  const { contact } = seen;
  if (contact !== "works") {
    const rest = UNTRIED.map((row) => [row, "untried"]);
    return { contact, ...Object.fromEntries(rest) };
  }
  const yes = (is) => (is ? "yes" : "no");
  const now = {
    contact,
    mode: modeOf(seen),
    id: yes(seen.id),
    name: yes(seen.name),
  };
  const later = {
    status: statusOf(seen),
    text: textOf(seen.back),
    letters: lettersOf(seen.back),
    resume: yes(seen.resumed),
    time: yes(seen.seconds > 0),
  };
  if (second) return { ...now, ...later };
  // Where nothing may be written there is nothing to wait for.
  const word = seen.mode === "normal" ? "waits" : "untried";
  const rest = Object.keys(later).map((row) => [row, word]);
  return { ...now, ...Object.fromEntries(rest) };
}

/** The second visit completes the package, so that those after it may well be for looking only. */
function modeOf({ mode, back }) {
  const isAfter = mode === "review" && back !== null && back.visit > 1;
  return isAfter ? "after" : mode;
}

function statusOf({ status, back }) {
  if (DONE.includes(status)) {
    return back !== null && back.visit > 1 ? "kept" : "ended";
  }
  return status === "incomplete" ? "kept" : "lost";
}

function textOf(back) {
  if (back === null) return "none";
  if (back.kept >= 24_000) return "plenty";
  if (back.kept >= 4_096) return "enough";
  return back.kept >= 3_600 ? "tight" : "little";
}

function lettersOf(back) {
  if (back === null) return "unknown";
  return back.letters ? "kept" : "changed";
}

/**
 * The sum of it all.
 * @param {Verdicts} verdicts of a second visit
 * @returns {'good'|'care'|'bad'}
 */
export function sumOf({ contact, mode, id, status, text, letters, time }) {
  const hurts =
    contact !== "works" ||
    status === "lost" ||
    ["little", "none"].includes(text) ||
    ["browse", "review"].includes(mode);
  if (hurts) return "bad";
  const isWhole =
    text !== "tight" &&
    letters === "kept" &&
    status === "kept" &&
    id === "yes" &&
    time === "yes";
  return isWhole ? "good" : "care";
}
