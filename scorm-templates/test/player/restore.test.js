import assert from "node:assert/strict";
import { test } from "node:test";
import { restore } from "../../src/player/restore.js";
import { encode } from "../../src/state/codec.js";
import {
  OTHER_REGISTRATION,
  plain,
  round,
  stateOf,
} from "../support/states.js";

const NEW = "n".repeat(22);

function deviceWith(text, drafts = []) {
  const device = { text, drafts };
  return Object.assign(device, {
    read: () => device.text,
    readDrafts: () => device.drafts,
    remove: () => (device.text = ""),
    writeDrafts: (next) => (device.drafts = next),
  });
}

const lms = (suspendData, changes = {}) => ({
  kind: "scorm12",
  mode: "normal",
  writes: true,
  known: true,
  learnerId: "a",
  suspendData,
  ...changes,
});
const text = (items, changes) => encode(stateOf([round(items)], changes));

test("nothing anywhere begins with a new registration", () => {
  const { state, unsent } = restore(lms(""), deviceWith(""), NEW);
  assert.equal(state.registration, NEW);
  assert.deepEqual(state.rounds, []);
  assert.equal(unsent, false);
});

test("the copy here goes when the LMS has everything in it", () => {
  const device = deviceWith(text({ a: [1, "x"] }));
  const { unsent } = restore(lms(text({ a: [1, "x"] })), device, NEW);
  assert.equal(unsent, false);
  assert.equal(device.text, "");
});

test("what only this device has is to be sent", () => {
  const device = deviceWith(text({ a: [2, "new"] }));
  const { state, unsent } = restore(lms(text({ a: [1, "x"] })), device, NEW);
  assert.equal(unsent, true);
  assert.equal(state.rounds[0].items.a.value, "new");
  assert.notEqual(device.text, "");
});

test("drafts outlive the copy they came from", () => {
  const device = deviceWith(text({ a: [1, "here"] }));
  const first = restore(lms(text({ a: [1, "there"] })), device, NEW);
  const draft = { no: 1, id: "a", value: "here" };
  assert.deepEqual(first.drafts, [draft]);
  assert.equal(device.text, "");
  const second = restore(lms(text({ a: [1, "there"] })), device, NEW);
  assert.deepEqual(second.drafts, [draft]);
});

test("without a learner id only the same registration is ours", () => {
  const nameless = { learnerId: "" };
  const other = text({ a: [1, "x"] }, { registration: OTHER_REGISTRATION });
  for (const inLms of ["", text({ a: [1, "there"] })]) {
    const device = deviceWith(other, [{ no: 1, id: "a", value: "x" }]);
    const { state, drafts } = restore(lms(inLms, nameless), device, NEW);
    assert.deepEqual(drafts, []);
    assert.notEqual(state.registration, OTHER_REGISTRATION);
    assert.equal(device.text, other);
  }
  const same = deviceWith(text({ a: [2, "mine"] }));
  const { state } = restore(lms(text({ a: [1, "x"] }), nameless), same, NEW);
  assert.equal(state.rounds[0].items.a.value, "mine");
});

test("without an LMS the copy here is the state", () => {
  const none = lms("", { kind: "none", learnerId: "" });
  const device = deviceWith(text({ a: [1, "x"] }));
  const { state, unsent } = restore(none, device, NEW);
  assert.equal(state.rounds[0].items.a.value, "x");
  assert.equal(unsent, false);
  assert.notEqual(device.text, "");
});

test("browse shows what the LMS has and touches nothing here", () => {
  const device = deviceWith(text({ a: [9, "here"] }));
  const browse = lms(text({ a: [1, "there"] }), {
    mode: "browse",
    writes: false,
  });
  const { state, drafts } = restore(browse, device, NEW);
  assert.equal(plain(state).rounds[0].items.a.value, "there");
  assert.deepEqual(drafts, []);
  assert.notEqual(device.text, "");
});

test("what cannot be read leaves everything here as it is", () => {
  const copy = text({ a: [3, "mine"] });
  const device = deviceWith(copy, [{ no: 1, id: "b", value: "other" }]);
  const unknown = lms("", { known: false });
  const { state, inLms, drafts } = restore(unknown, device, NEW);
  assert.equal(state.rounds[0].items.a.value, "mine");
  assert.equal(inLms.rounds[0].items.a.rev, 3);
  assert.equal(drafts.length, 1);
  assert.equal(device.text, copy);
  const doubtful = lms(copy, { known: false });
  restore(doubtful, device, NEW);
  assert.equal(device.text, copy);
});

test("an LMS that has an error for what was never written gets something", () => {
  const first = lms("", { neverSet: true });
  assert.equal(restore(first, deviceWith(""), NEW).unsent, true);
});

test("a state of a later version is told of, a damaged one too", () => {
  assert.equal(restore(lms("2|x"), deviceWith(""), NEW).newer, true);
  const cut = text({ a: [1, "xyz"] }).slice(0, -9);
  assert.equal(restore(lms(cut), deviceWith(""), NEW).damaged, true);
});
