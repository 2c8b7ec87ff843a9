import assert from "node:assert/strict";
import { test } from "node:test";
import { takeOtherTab } from "../../src/later/other-tab.js";
import { holds } from "../../src/state/merge.js";
import {
  OTHER_REGISTRATION,
  plain,
  round,
  stateOf,
} from "../support/states.js";

function tab(items, changes) {
  const app = {
    state: stateOf([round(items)], changes),
    drafts: [],
    saver: { pending: false },
    device: { writeDrafts: (drafts) => (app.kept = drafts) },
  };
  return app;
}

const answers = ({ state }) =>
  Object.fromEntries(
    Object.entries(plain(state).rounds[0].items).map(([id, it]) => [
      id,
      it.value,
    ]),
  );

test("what is written in one tab and what is written in the other go together", () => {
  const one = tab({ a: [1, "in one"] });
  takeOtherTab(one, stateOf([round({ b: [1, "in the other"] })]), true);
  assert.deepEqual(answers(one), { a: "in one", b: "in the other" });
  assert.equal(one.saver.pending, true);
});

test("of one text the tab that is written in has the later version, and no draft", () => {
  const theirs = stateOf([round({ a: [1, "a word m"] })]);
  const looking = tab({ a: [1, "a word"] });
  takeOtherTab(looking, theirs, false);
  assert.deepEqual(answers(looking), { a: "a word m" });
  const writing = tab({ a: [1, "a word more"] });
  takeOtherTab(writing, theirs, true);
  assert.deepEqual(answers(writing), { a: "a word more" });
  assert.deepEqual([...looking.drafts, ...writing.drafts], []);
});

test("two tabs that take each other in come to rest", () => {
  const one = tab({ a: [1, "x"] }, { seq: 4 });
  const two = tab({ a: [1, "y"], b: [1, "z"] }, { seq: 7 });
  takeOtherTab(one, two.state, true);
  takeOtherTab(two, one.state, false);
  assert.ok(holds(one.state, two.state));
  assert.ok(holds(two.state, one.state));
});

test("a tab in which nothing has begun goes on with what the other has", () => {
  const theirs = stateOf([round({ a: [1, "x"] })]);
  const fresh = tab({}, { registration: OTHER_REGISTRATION });
  fresh.state.rounds = [];
  takeOtherTab(fresh, theirs, false);
  assert.equal(fresh.state.registration, theirs.registration);
  assert.deepEqual(answers(fresh), { a: "x" });
});

test("answers that were begun apart are offered, the latest version of each", () => {
  const own = tab({ a: [1, "mine"] });
  for (const value of ["th", "theirs"]) {
    const changes = { registration: OTHER_REGISTRATION };
    takeOtherTab(own, stateOf([round({ a: [1, value] })], changes), false);
  }
  assert.deepEqual(answers(own), { a: "mine" });
  assert.deepEqual(own.kept, [{ no: 1, id: "a", value: "theirs" }]);
});
