import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, encode } from "../../src/state/codec.js";
import { toDay, toIsoDay } from "../../src/state/day.js";
import {
  complete,
  confirm,
  emptyState,
  isCompleted,
  latest,
  moveTo,
  removeOldest,
  roundFits,
  setItem,
  startRound,
} from "../../src/state/rounds.js";
import { REGISTRATION } from "../support/states.js";

function begun() {
  const state = emptyState(REGISTRATION);
  startRound(state, "260304");
  return state;
}

test("many keystrokes are one revision until the LMS has it", () => {
  const round = latest(begun());
  setItem(round, "a", "x", 0);
  setItem(round, "a", "xy", 0);
  assert.equal(round.items.a.rev, 1);
  setItem(round, "a", "xyz", 1);
  assert.equal(round.items.a.rev, 2);
});

test("a rev that is ahead of the LMS never falls", () => {
  const round = latest(begun());
  round.items.a = { rev: 7, value: "x" };
  setItem(round, "a", "y", 2);
  assert.equal(round.items.a.rev, 7);
});

test("an unchanged value is no change", () => {
  const round = latest(begun());
  assert.equal(setItem(round, "a", "", 0), false);
  assert.equal(setItem(round, "a", "x", 0), true);
  assert.equal(setItem(round, "a", "x", 0), false);
  assert.equal(setItem(round, "a", "", 1), true);
});

test("a step is confirmed once", () => {
  const round = latest(begun());
  assert.equal(confirm(round, "aaa"), true);
  assert.equal(confirm(round, "aaa"), false);
});

test("a completed round keeps its day and its step", () => {
  const state = begun();
  assert.equal(complete(latest(state), "260305"), true);
  assert.equal(complete(latest(state), "260401"), false);
  assert.equal(moveTo(latest(state), "aaa"), false);
  assert.equal(latest(state).completedOn, "260305");
  startRound(state, "260501");
  assert.equal(isCompleted(state), true);
});

test("numbers go on after the oldest round was removed", () => {
  const state = begun();
  removeOldest(state);
  assert.equal(decode(encode(state)).state.rounds.length, 0);
  startRound(state, "260304");
  startRound(state, "260304");
  removeOldest(state);
  assert.equal(startRound(state, "260304").no, 3);
});

test("a round fits when it does whatever is written in it", () => {
  const state = begun();
  const taken = encode(state).length + "|10^000000^i^^".length;
  assert.equal(roundFits(state, 4096 - taken), true);
  assert.equal(roundFits(state, 4096 - taken + 1), false);
});

test("days are six digits in the leader's own time", () => {
  assert.equal(toDay(new Date(2026, 2, 4, 0, 30)), "260304");
  assert.equal(toIsoDay("260304"), "2026-03-04");
  assert.equal(toIsoDay(""), "");
});
