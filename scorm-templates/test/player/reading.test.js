import assert from "node:assert/strict";
import { test } from "node:test";
import { readAgain } from "../../src/later/reading.js";
import { encode } from "../../src/state/codec.js";
import { emptyState } from "../../src/state/rounds.js";
import { REGISTRATION, round, stateOf } from "../support/states.js";
import { usePage } from "../support/tiny-dom.js";

const text = (items, changes) => encode(stateOf([round(items)], changes));
const mine = stateOf([round({ a: [2, "mine"] })]);

/** A launch that could not read the LMS, which now answers with `inLms`. */
function unknown(inLms, state) {
  usePage();
  const saver = {
    inLms: null,
    saved: 0,
    changed() {},
    flush: () => saver.saved++,
  };
  const lms = {
    known: false,
    readAgain() {
      if (inLms !== null)
        Object.assign(lms, { suspendData: inLms, known: true });
      return inLms !== null;
    },
  };
  return { lms, saver, state };
}

test("as long as it errs nothing is saved", () => {
  const app = unknown(null, mine);
  assert.equal(readAgain(app), false);
  assert.deepEqual([app.lms.known, app.saver.saved], [false, 0]);
});

for (const [name, inLms] of [
  ["nothing", ""],
  ["what is here", encode(mine)],
  ["less than what is here", text({ a: [1, "before"] })],
]) {
  test(`an LMS that turns out to have ${name} gets what is here`, () => {
    const app = unknown(inLms, mine);
    assert.equal(readAgain(app), true);
    assert.equal(app.saver.saved, 1);
  });
}

for (const [name, inLms] of [
  ["something newer", text({ a: [3, "newer"] })],
  ["something else of the same age", text({ a: [2, "other"] })],
  [
    "a round of another registration",
    text({ a: [1, "x"] }, { registration: "x".repeat(22) }),
  ],
  ["something damaged", text({ a: [1, "xyz"] }).slice(0, -9)],
  ["what a later version wrote", "2|x"],
]) {
  test(`an LMS that turns out to have ${name} is left alone`, () => {
    const app = unknown(inLms, mine);
    assert.equal(readAgain(app), false);
    assert.deepEqual([app.lms.known, app.lms.differs], [false, true]);
    assert.equal(app.saver.saved, 0);
  });
}

test("before anything is written a damaged or later text is left alone too", () => {
  for (const inLms of ["2|x", text({ a: [1, "xyz"] }).slice(0, -9)]) {
    const app = unknown(inLms, emptyState(REGISTRATION));
    assert.equal(readAgain(app), false);
    assert.equal(app.lms.known, false);
  }
});
