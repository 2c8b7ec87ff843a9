import assert from "node:assert/strict";
import { test } from "node:test";
import { holds, merge } from "../../src/state/merge.js";
import {
  OTHER_REGISTRATION,
  plain,
  round,
  stateOf,
} from "../support/states.js";

const one = (items, changes, state) => stateOf([round(items, changes)], state);
const item = ({ state }, id) => plain(state.rounds[0].items[id]);

test("an empty side gives the other", () => {
  const state = one({ a: [1, "x"] });
  assert.deepEqual(plain(merge(null, state).state), state);
  assert.deepEqual(plain(merge(state, null).state), state);
  assert.deepEqual(plain(merge(stateOf([]), state).state), state);
  assert.equal(merge(null, null).state, null);
});

const ITEMS = [
  ["higher rev in the LMS wins", [2, "lms"], [1, "local"], "lms", []],
  ["higher rev here wins", [1, "lms"], [2, "local"], "local", []],
  [
    "a tie goes to the LMS, ours becomes a draft",
    [2, "lms"],
    [2, "local"],
    "lms",
    ["local"],
  ],
  ["the same value twice is no draft", [2, "same"], [2, "same"], "same", []],
  ["an empty value that lost is no draft", [2, "lms"], [2, ""], "lms", []],
  ["an answer taken away wins with its rev", [1, "lms"], [2, ""], "", []],
];

for (const [name, lms, local, value, drafts] of ITEMS) {
  test(`same registration: ${name}`, () => {
    const merged = merge(one({ a: lms }), one({ a: local }));
    assert.equal(item(merged, "a").value, value);
    const expected = drafts.map((draft) => ({ no: 1, id: "a", value: draft }));
    assert.deepEqual(merged.drafts, expected);
  });
}

test("items of one side only are kept", () => {
  const merged = merge(one({ a: [1, "x"] }), one({ b: [1, "y"] }));
  assert.equal(item(merged, "a").value, "x");
  assert.equal(item(merged, "b").value, "y");
});

test("a damaged LMS copy loses ties without a draft", () => {
  const merged = merge(one({ a: [2, "lo"] }), one({ a: [2, "long"] }), {
    lmsIntact: false,
  });
  assert.equal(item(merged, "a").value, "long");
  assert.deepEqual(merged.drafts, []);
});

test("other registration: the LMS wins, what differs becomes drafts", () => {
  const local = one(
    { a: [9, "mine"], b: [1, "same"], c: [1, ""], d: [1, "only here"] },
    {},
    { registration: OTHER_REGISTRATION, seq: 50 },
  );
  const lms = one({ a: [1, "theirs"], b: [1, "same"] });

  const merged = merge(lms, local);

  assert.deepEqual(plain(merged.state), lms);
  assert.deepEqual(merged.drafts, [
    { no: 1, id: "a", value: "mine" },
    { no: 1, id: "d", value: "only here" },
  ]);
});

test("confirmed steps are united, completed wins", () => {
  const merged = merge(
    one({}, { confirmed: ["aaa", "bbb"] }),
    one({}, { confirmed: ["bbb", "ccc"], status: "c", completedOn: "260305" }),
  );
  const [kept] = merged.state.rounds;
  assert.deepEqual(kept.confirmed, ["aaa", "bbb", "ccc"]);
  assert.deepEqual([kept.status, kept.completedOn], ["c", "260305"]);
});

test("the higher seq decides the step and is kept", () => {
  const here = one({}, { step: "aaa" }, { seq: 7 });
  const there = one({}, { step: "bbb" }, { seq: 6 });
  assert.equal(merge(there, here).state.rounds[0].step, "aaa");
  assert.equal(merge(here, there).state.rounds[0].step, "aaa");
  assert.equal(merge(there, here).state.seq, 7);
});

test("rounds of both sides are kept, a removed one stays away", () => {
  const rounds = (...numbers) =>
    stateOf(numbers.map((no) => round({}, { no })));
  const numbers = (state) => state.rounds.map(({ no }) => no);
  assert.deepEqual(numbers(merge(rounds(1), rounds(1, 2)).state), [1, 2]);
  assert.deepEqual(numbers(merge(rounds(2, 3), rounds(1, 2)).state), [2, 3]);
  assert.deepEqual(numbers(merge(rounds(1, 2), rounds(2, 3)).state), [2, 3]);
});

test("the workbook key comes from whichever has it", () => {
  const key = "k".repeat(22);
  assert.equal(merge(one({}), one({}, {}, { key })).state.key, key);
});

test("the originals stay as they were", () => {
  const [lms, local] = [one({ a: [1, "x"] }), one({ a: [2, "y"] })];
  const { state } = merge(lms, local);
  state.rounds[0].items.a.value = "changed";
  state.rounds[0].confirmed.push("aaa");
  assert.deepEqual([lms, local], [one({ a: [1, "x"] }), one({ a: [2, "y"] })]);
});

test("a copy is held when nothing in it is newer", () => {
  const lms = one({ a: [2, "x"] }, { confirmed: ["aaa"] }, { seq: 5 });
  const held = [
    null,
    one({ a: [2, "x"] }),
    one({ a: [1, "older"] }, { step: "bbb" }, { seq: 4 }),
  ];
  const notHeld = [
    one({ a: [2, "y"] }),
    one({ a: [3, "x"] }),
    one({ b: [1, "x"] }),
    one({}, { confirmed: ["bbb"] }),
    one({}, { status: "c" }),
    one({}, { step: "bbb" }, { seq: 6 }),
    one({}, { no: 2 }),
    one({}, {}, { registration: OTHER_REGISTRATION }),
  ];
  for (const local of held) assert.equal(holds(lms, local), true);
  for (const local of notHeld) assert.equal(holds(lms, local), false);
});
