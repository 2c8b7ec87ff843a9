import { firstMeeting } from "../state/meeting.js";
import { latest, roundFits } from "../state/rounds.js";

/**
 * @typedef {import("../state/codec.js").Round} Round
 * @typedef {{largestRound: number, keys: string[], shown: string[], never: string[], counts: boolean}} Terms
 *   `keys`: of all steps; `shown`: items that have a field; `never`: items that the leader was promised are
 *   never stored; `counts`: whether a completed round may come as one. Where an LMS waits for the completion
 *   a file is no proof
 * @typedef {{filled: number, drafts: import("../state/merge.js").Draft[], noRoom: number[],
 *   differs: number[], waits: number[], uncounted: boolean}} TakenIn `noRoom`, `differs`, `waits`: rounds, or
 *   parts of them, that are still only in the file
 */

/**
 * Brings the rounds of a file into the state. Nothing that stands there is replaced.
 * @param {import("../state/codec.js").State} state is changed
 * @param {Round[]} rounds in order
 * @param {Terms} terms
 * @returns {TakenIn}
 */
export function takeIn(state, rounds, terms) {
  const result = {
    filled: 0,
    drafts: [],
    noRoom: [],
    differs: [],
    waits: [],
    uncounted: false,
  };
  for (const { items } of rounds)
    for (const id of terms.never) delete items[id];
  const newest = rounds[rounds.length - 1];
  if (newest && isUntouched(state)) becomeOf(state, newest, terms, result);
  for (const round of rounds.slice().reverse()) {
    const own = state.rounds.find(({ no }) => no === round.no);
    const isLatest = own === latest(state);
    if (own) meet(own, round, isLatest ? terms.shown : [], result);
    else add(state, round, terms, result);
  }
  return result;
}

/** Nothing is written and nothing completed: a round that has been opened is not worth keeping apart. */
function isUntouched({ rounds }) {
  return rounds.every(
    ({ status, items }) =>
      status === "i" && Object.values(items).every(({ value }) => !value),
  );
}

/** The steps that are done stay done. */
function becomeOf(state, newest, terms, result) {
  const { step, confirmed } = latest(state) || newest;
  const round = { ...newest, step, confirmed, items: Object.create(null) };
  state.rounds = [counted(round, terms, result)];
}

/** @returns {Round} the round as it may stand here: an LMS learns of completion only by the steps */
function counted(round, { counts, keys }, result) {
  if (round.status !== "c") return round;
  if (counts) return { ...round, confirmed: keys };
  result.uncounted = true;
  return { ...round, status: "i", completedOn: "" };
}

/** Two versions can be shown at a field only, and the fields are those of the latest round. */
function meet(own, { no, items }, shown, result) {
  let differs = false;
  for (const id of Object.keys(items)) {
    const before = own.items[id] || { rev: 0, value: "" };
    const { value } = items[id];
    own.items[id] = firstMeeting(before, items[id]);
    if (!before.value) result.filled += 1;
    else if (before.value !== value) {
      if (shown.includes(id)) result.drafts.push({ no, id, value });
      else differs = true;
    }
  }
  if (differs) result.differs.unshift(no);
}

function add(state, round, terms, result) {
  const newest = latest(state);
  const isNewer = round.no > newest.no;
  if (isNewer && newest.status !== "c") return result.waits.unshift(round.no);
  const rounds = isNewer
    ? state.rounds
    : state.rounds.slice(0, -1).concat(round);
  // Whatever is written in the latest round, that one must have room too.
  if (!roundFits({ ...state, rounds }, terms.largestRound))
    return result.noRoom.unshift(round.no);
  state.rounds.push(counted(round, terms, result));
  state.rounds.sort((a, b) => a.no - b.no);
  result.filled += Object.keys(round.items).length;
}
