import { decode, encode } from "./codec.js";

/**
 * @typedef {{no: number, id: string, value: string}} Draft a value that lost and is offered to the leader
 * @typedef {import("./codec.js").State} State
 */

/**
 * Brings together what the LMS and this device hold. Same registration: per
 * item the highest rev; a tie goes to the LMS and the other value becomes a
 * draft. Other registration: the LMS wins, differing values become drafts.
 * @param {State|null} lms
 * @param {State|null} local
 * @param {{lmsIntact?: boolean}} [options] a damaged LMS copy loses ties, for
 *   its last value may be cut
 * @returns {{state: State|null, drafts: Draft[]}}
 */
export function merge(lms, local, { lmsIntact = true } = {}) {
  if (isEmpty(local)) return { state: copy(lms), drafts: [] };
  if (isEmpty(lms)) return { state: copy(local), drafts: [] };
  if (lms.registration !== local.registration)
    return { state: copy(lms), drafts: foreignDrafts(lms, local) };
  return mergeSame(copy(lms), copy(local), lmsIntact);
}

function isEmpty(state) {
  return !state || state.rounds.length === 0;
}

function mergeSame(lms, local, lmsIntact) {
  const drafts = [];
  const localIsLater = local.seq > lms.seq;
  const rounds = roundNumbers(lms, local, lmsIntact).map((no) => {
    const [ours, theirs] = [find(lms, no), find(local, no)];
    if (!ours || !theirs) return ours || theirs;
    const round = mergeRound(ours, theirs, localIsLater);
    round.items = mergeItems(ours, theirs, lmsIntact, drafts);
    return round;
  });
  const state = {
    seq: Math.max(lms.seq, local.seq),
    registration: lms.registration,
    key: lms.key || local.key,
    rounds,
  };
  return { state, drafts };
}

/**
 * Only the oldest rounds are ever removed, so a round below the other side's
 * first was saved and removed by the leader and must not come back.
 */
function roundNumbers(lms, local, lmsIntact) {
  const numbers = (state) => state.rounds.map((round) => round.no);
  const first = lmsIntact
    ? Math.max(Math.min(...numbers(lms)), Math.min(...numbers(local)))
    : 0;
  return [...new Set([...numbers(lms), ...numbers(local)])]
    .filter((no) => no >= first)
    .sort((a, b) => a - b);
}

function mergeRound(ours, theirs, localIsLater) {
  const completed = [ours, theirs].find((round) => round.status === "c");
  return {
    no: ours.no,
    start: ours.start,
    status: completed ? "c" : "i",
    completedOn: completed ? completed.completedOn : "",
    step: (localIsLater ? theirs : ours).step,
    confirmed: [...new Set([...ours.confirmed, ...theirs.confirmed])],
    items: {},
  };
}

function mergeItems(ours, theirs, lmsIntact, drafts) {
  const items = Object.create(null);
  for (const id of Object.keys({ ...ours.items, ...theirs.items })) {
    const [lms, local] = [ours.items[id], theirs.items[id]];
    items[id] = { ...winner(lms, local, lmsIntact) };
    const tie = lms && local && lms.rev === local.rev;
    if (tie && lmsIntact && lms.value !== local.value && local.value)
      drafts.push({ no: ours.no, id, value: local.value });
  }
  return items;
}

function winner(lms, local, lmsIntact) {
  if (!lms || !local) return lms || local;
  if (lms.rev === local.rev) return lmsIntact ? lms : local;
  return lms.rev > local.rev ? lms : local;
}

function foreignDrafts(lms, local) {
  const current = lms.rounds[lms.rounds.length - 1];
  const valueOf = (id) => (current.items[id] ? current.items[id].value : "");
  const drafts = [];
  for (const round of local.rounds)
    for (const [id, { value }] of Object.entries(round.items))
      if (value && value !== valueOf(id))
        drafts.push({ no: current.no, id, value });
  return drafts;
}

/**
 * Whether everything in one state also stands in the other, so that the copy
 * on the device can go.
 * @param {State|null} holder
 * @param {State|null} other
 * @returns {boolean}
 */
export function holds(holder, other) {
  if (isEmpty(other)) return true;
  if (isEmpty(holder) || holder.registration !== other.registration)
    return false;
  if (other.key && holder.key !== other.key) return false;
  return other.rounds.every((round) => {
    const own = find(holder, round.no);
    // The step counts only where the other copy is the later one.
    const stepHeld =
      holder.seq >= other.seq || (own && own.step === round.step);
    return own && stepHeld && holdsRound(own, round);
  });
}

function holdsRound(own, round) {
  return (
    (round.status === "i" || own.status === "c") &&
    round.confirmed.every((key) => own.confirmed.includes(key)) &&
    Object.entries(round.items).every(([id, item]) => {
      const held = own.items[id];
      if (!held || held.rev < item.rev) return false;
      return held.rev > item.rev || held.value === item.value;
    })
  );
}

function find(state, no) {
  return state.rounds.find((round) => round.no === no);
}

/** What is merged is changed later; the two originals stay as they were read. */
function copy(state) {
  return state && decode(encode(state)).state;
}
