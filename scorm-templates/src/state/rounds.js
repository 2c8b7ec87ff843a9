import { REFUSE } from "./budget.js";
import { encode, encodeRound } from "./codec.js";

/**
 * The changes a state can go through. They change the state they are given
 * and tell whether anything changed, so that nothing is saved in vain.
 */

/**
 * @param {string} registration 22 characters
 * @returns {import("./codec.js").State}
 */
export function emptyState(registration) {
  return { seq: 0, registration, key: "", rounds: [] };
}

/** @returns {import("./codec.js").Round|undefined} the round that is filled in now */
export function latest(state) {
  return state.rounds[state.rounds.length - 1];
}

/** @returns {boolean} whether the exercise has been carried out at least once */
export function isCompleted(state) {
  return state.rounds.some((round) => round.status === "c");
}

function emptyRound(no, day) {
  return {
    no,
    start: day,
    status: "i",
    completedOn: "",
    step: "",
    confirmed: [],
    items: Object.create(null),
  };
}

/**
 * @param {import("./codec.js").State} state
 * @param {string} day yymmdd
 * @returns {import("./codec.js").Round}
 */
export function startRound(state, day) {
  const before = latest(state);
  const round = emptyRound(before ? before.no + 1 : 1, day);
  state.rounds.push(round);
  return round;
}

/**
 * Whether one more round fits whatever is written in it.
 * @param {import("./codec.js").State} state
 * @param {number} largest size of a full round of this exercise
 * @returns {boolean}
 */
export function roundFits(state, largest) {
  const empty = 1 + encodeRound(emptyRound(10, "000000")).length;
  return encode(state).length + empty + largest <= REFUSE;
}

/** Removes the oldest round; only after the leader has saved it elsewhere. */
export function removeOldest(state) {
  state.rounds.shift();
}

/**
 * The rev counts changes that the LMS has acknowledged, and one more while a
 * change is pending: many keystrokes are one revision.
 * @param {import("./codec.js").Round} round
 * @param {string} id
 * @param {string} value
 * @param {number} acknowledged rev of the item in the LMS, 0 when it has none
 * @returns {boolean} whether the value changed
 */
export function setItem(round, id, value, acknowledged) {
  const before = round.items[id] || { rev: 0, value: "" };
  if (before.value === value) return false;
  round.items[id] = { rev: Math.max(acknowledged + 1, before.rev), value };
  return true;
}

/** @returns {boolean} whether the step was not confirmed before */
export function confirm(round, key) {
  if (round.confirmed.includes(key)) return false;
  round.confirmed.push(key);
  return true;
}

/** @returns {boolean} whether another step is now the one last shown */
export function moveTo(round, key) {
  if (round.step === key || round.status === "c") return false;
  round.step = key;
  return true;
}

/** Completes the round; a round once completed keeps its day. */
export function complete(round, day) {
  if (round.status === "c") return false;
  round.status = "c";
  round.completedOn = day;
  return true;
}
