import { FORMAT, VERSION } from "./export.js";

const DAY = /^20\d\d-\d\d-\d\d$/;
const ID = /^[a-z0-9-]+(\.\d+)?$/;
/** A value as the state can keep it: no separator of its own, no control character, no half of a pair. */
// eslint-disable-next-line no-control-regex -- they are what is refused
const VALUE = /^[^|^\u0000-\u001f\ud800-\udfff]+$/u;
const MOST_ROUNDS = 999;
const MOST_REVS = 36 ** 3 - 1;

/**
 * Reads a file that somebody has chosen; it may be anything.
 * @param {string} text
 * @param {{programme: string, package: string}} here the exercise that is open
 * @returns {{problem: string, title: string}|{rounds: import("../state/codec.js").Round[]}}
 *   `problem`: a message's key; the rounds are in order
 */
export function readAnswers(text, here) {
  const file = parse(text);
  const refuse = (problem) => ({ problem, title: String(file.title) });
  if (file.format !== FORMAT) return refuse("import-not-ours");
  if (file.v > VERSION) return refuse("import-newer");
  if (file.programme !== here.programme || file.package !== here.package)
    return refuse("import-other");
  return isSound(file)
    ? { rounds: file.rounds.map(toRound).sort((a, b) => a.no - b.no) }
    : refuse("import-damaged");
}

function parse(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function isSound({ v, rounds }) {
  return (
    v === VERSION &&
    Array.isArray(rounds) &&
    rounds.every(isRound) &&
    new Set(rounds.map(({ round }) => round)).size === rounds.length
  );
}

function isRound(it) {
  return (
    it !== null &&
    isNumber(it.round, MOST_ROUNDS) &&
    DAY.test(it.started) &&
    (it.completed === null || DAY.test(it.completed)) &&
    Array.isArray(it.answers) &&
    it.answers.every(isAnswer)
  );
}

function isAnswer(it) {
  return (
    it !== null &&
    ID.test(it.id) &&
    isNumber(it.rev, MOST_REVS) &&
    isValue(it.value)
  );
}

const isNumber = (it, most) => Number.isInteger(it) && it > 0 && it <= most;
const isValue = (it) => typeof it === "string" && VALUE.test(it);

function toRound({ round, started, completed, answers }) {
  // No prototype: an item may be called "constructor".
  const items = Object.create(null);
  for (const { id, rev, value } of answers) items[id] = { rev, value };
  return {
    no: round,
    start: toDay(started),
    status: completed ? "c" : "i",
    completedOn: completed ? toDay(completed) : "",
    step: "",
    confirmed: [],
    items,
  };
}

const toDay = (iso) => iso.slice(2).replace(/-/g, "");
