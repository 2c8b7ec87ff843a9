import { encodeText } from "../../src/state/text.js";

export const REGISTRATION = "AbCdEfGhIjKlMnOpQrStUv";
export const OTHER_REGISTRATION = "0123456789_-0123456789";

/** A round that goes on, with items given as `{id: [rev, value]}`. */
export function round(items = {}, changes = {}) {
  return {
    no: 1,
    start: "260304",
    status: "i",
    completedOn: "",
    step: "",
    confirmed: [],
    ...changes,
    items: Object.fromEntries(
      Object.entries(items).map(([id, [rev, value]]) => [id, { rev, value }]),
    ),
  };
}

export function stateOf(rounds, changes = {}) {
  return { seq: 1, registration: REGISTRATION, key: "", rounds, ...changes };
}

/** Without prototypes and undefined: for deepEqual with what was decoded. */
export function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

const ALPHABET = [
  ..."abcåäö ABC 0123 .,-–”'\"&<>^|`~{}\\:=+;/\n\r\t",
  "\u0000",
  "\u001f",
  "😀",
  "👩‍🌾",
  "\ud83d",
  "\udc00",
  "\u00a0",
  "\u2028",
];

export function randomText(random, length = 40) {
  const characters = Array.from(
    { length: Math.floor(random() * length) },
    () => ALPHABET[Math.floor(random() * ALPHABET.length)],
  );
  return characters.join("");
}

export function randomState(random) {
  const number = (below) => Math.floor(random() * below);
  const id = () =>
    Array.from({ length: 1 + number(8) }, () => "abc09-."[number(7)]).join("");
  const key = () => String(100 + number(900));
  const randomRound = (_, index) => ({
    no: index + 1,
    start: "260304",
    status: index % 2 ? "c" : "i",
    completedOn: index % 2 ? "260305" : "",
    step: number(2) ? key() : "",
    confirmed: [...new Set(Array.from({ length: number(6) }, key))],
    items: Object.fromEntries(
      Array.from({ length: number(8) }, () => [
        id(),
        { rev: number(46656), value: encodeText(randomText(random)) },
      ]),
    ),
  });
  return {
    seq: number(36 ** 4),
    registration: REGISTRATION,
    key: number(2) ? OTHER_REGISTRATION : "",
    rounds: Array.from({ length: number(4) }, randomRound),
  };
}
