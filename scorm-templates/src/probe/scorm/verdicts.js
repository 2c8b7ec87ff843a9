import { lettersOf, modeOf, textOf, yes } from "../judge.js";

const DONE = ["completed", "passed", "failed"];

/** The letter of each verdict, in the order they stand in the code. */
export const LETTERS = [
  ["contact", { works: "A", other: "V", silent: "F" }],
  ["mode", { normal: "M", after: "M", browse: "P", review: "G" }],
  ["id", { yes: "I" }],
  ["name", { yes: "N" }],
  ["status", { kept: "S", ended: "K" }],
  ["letters", { kept: "C" }],
  ["resume", { yes: "R" }],
  ["time", { yes: "T" }],
];

/**
 * Of its own SCORM has `status`: kept, lost; `ended`, when the LMS has called it finished by itself.
 * @param {import("./trial.js").ScormSeen} seen
 */
export function verdictsOf(seen) {
  return {
    now: { mode: modeOf(seen), id: yes(seen.id), name: yes(seen.name) },
    later: {
      status: statusOf(seen),
      text: textOf(seen),
      letters: lettersOf(seen),
      resume: yes(seen.resumed),
      time: yes(seen.seconds > 0),
    },
  };
}

/**
 * Whether the LMS itself tells of an earlier visit. One that has kept nothing cannot, and a status
 * is no sign: some LMSs set one before anybody has been there.
 */
export function isSecond({ back, resumed, seconds }) {
  return back !== null || resumed || seconds > 0;
}

function statusOf({ status, back }) {
  if (DONE.includes(status)) {
    return back !== null && back.visit > 1 ? "kept" : "ended";
  }
  return status === "incomplete" ? "kept" : "lost";
}
