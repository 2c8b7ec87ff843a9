import { lettersOf, modeOf, textOf, yes } from "../judge.js";

/** The letter of each verdict, in the order they stand in the code. */
export const LETTERS = [
  [
    "contact",
    {
      fetched: "A",
      given: "A",
      token: "E",
      unreadable: "U",
      silent: "F",
      refuses: "N",
      data: "D",
      ended: "L",
    },
  ],
  ["mode", { normal: "M", after: "M", browse: "P", review: "G" }],
  ["id", { yes: "I", mail: "J", other: "H" }],
  ["name", { yes: "N" }],
  ["told", { yes: "S" }],
  ["letters", { kept: "C" }],
  ["etag", { yes: "E" }],
  ["time", { yes: "T" }],
];

/**
 * Of its own a record store has `id`: yes for an account, mail for an address, other; `told`: whether it takes
 * what is said of the session; `etag`: whether it shows which edition of a text it has; `time`: unknown
 * where packages may not read what they have said.
 * @param {import("./trial.js").RemoteSeen} seen
 */
export function verdictsOf(seen) {
  const { kind, name, told, time } = seen;
  const now = { mode: modeOf(seen), id: kind, name: yes(name) };
  return {
    now: { ...now, told: yes(told), etag: etagOf(seen) },
    later: { text: textOf(seen), letters: lettersOf(seen), time },
  };
}

function etagOf({ hasEtag, accepted, back }) {
  const isSeen = accepted > 0 || back !== null;
  return isSeen ? yes(hasEtag) : "untried";
}
