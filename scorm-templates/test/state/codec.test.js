import assert from "node:assert/strict";
import { test } from "node:test";
import { checksum } from "../../src/state/checksum.js";
import { decode, encode, isNewer } from "../../src/state/codec.js";
import { largestRound, worstCase } from "../../src/state/size.js";
import { encodeRound } from "../../src/state/codec.js";
import { randomFrom, seedFor } from "../support/random.js";
import { plain, randomState, round, stateOf } from "../support/states.js";

const sorted = (state) => ({
  ...state,
  rounds: state.rounds.map((it) => ({
    ...it,
    items: Object.fromEntries(Object.entries(it.items).sort()),
  })),
});

test("every state comes back as it was", (t) => {
  const random = randomFrom(seedFor(t));
  for (let count = 0; count < 1000; count++) {
    const state = randomState(random);
    const { state: back, intact } = decode(encode(state));
    assert.equal(intact, true);
    assert.deepEqual(plain(back), plain(sorted(state)));
    assert.equal(encode(back), encode(state));
  }
});

test("a state that is cut anywhere gives its whole items", (t) => {
  const random = randomFrom(seedFor(t));
  for (let count = 0; count < 60; count++) {
    const state = randomState(random);
    const text = encode(state);
    for (let end = 0; end < text.length; end++) {
      keepsWholeItems(decode(text.slice(0, end)), state, text.slice(0, end));
    }
  }
});

function keepsWholeItems({ state, intact }, original, cut) {
  if (cut === "")
    return assert.deepEqual({ state, intact }, { state: null, intact: true });
  assert.equal(intact, false);
  for (const kept of state.rounds) {
    const whole = original.rounds.find(({ no }) => no === kept.no) || {
      items: {},
    };
    for (const [id, item] of Object.entries(kept.items)) {
      assert.ok(whole.items[id], `item ${id} is not invented`);
      assert.ok(whole.items[id].value.startsWith(item.value));
    }
  }
  const bars = cut.split("|").slice(0, -1);
  for (const it of original.rounds) {
    if (!bars.includes(encodeRound(it))) continue;
    const kept = state.rounds.find(({ no }) => no === it.no);
    assert.deepEqual(plain(kept.items), plain(it.items));
  }
}

test("a cut last item is kept", () => {
  const text = encode(stateOf([round({ a: [1, "ett"], b: [2, "två tre"] })]));
  const { state } = decode(text.slice(0, text.indexOf(" tre")));
  assert.deepEqual(plain(state.rounds[0].items), {
    a: { rev: 1, value: "ett" },
    b: { rev: 2, value: "två" },
  });
});

test("one changed character breaks the sum and nothing else", () => {
  const text = encode(stateOf([round({ a: [1, "ett"], b: [1, "två"] })]));
  const { state, intact } = decode(text.replace("ett", "elt"));
  assert.equal(intact, false);
  assert.equal(state.rounds[0].items.b.value, "två");
  assert.equal(state.rounds.length, 1);
});

test("anything an LMS may hand over is met calmly", () => {
  for (const text of ["undefined", "null", "|||", "1", "1|", "1|||^|", "0|x"]) {
    assert.equal(decode(text).intact, false, text);
  }
  assert.deepEqual(decode(""), { state: null, intact: true });
  assert.deepEqual(decode("2|1|x"), { state: null, intact: false });
  assert.equal(isNewer("2|1|x"), true);
  assert.equal(isNewer("1|1|x"), false);
  assert.equal(isNewer("nonsense"), false);
});

test("an item may be called as something every object has", () => {
  const text = encode(stateOf([round({ constructor: [1, "x"] })]));
  assert.equal(decode(text).state.rounds[0].items.constructor.value, "x");
  assert.equal(decode(text).state.rounds[0].items.toString, undefined);
});

test("the sum is FNV-1a over code units, low byte first", () => {
  assert.equal(checksum(""), (0x811c9dc5).toString(36).padStart(7, "0"));
  let hash = 0x811c9dc5n;
  for (const byte of [0xe5n, 0x00n, 0x3dn, 0xd8n, 0x00n, 0xden]) {
    hash = ((hash ^ byte) * 0x01000193n) % 2n ** 32n;
  }
  assert.equal(checksum("å😀"), hash.toString(36).padStart(7, "0"));
});

test("the size formula is the length of a full round", () => {
  const items = [
    { id: "a", max: 0 },
    { id: "onodigt.10", max: 1400 },
    { id: "kort", max: 81 },
  ];
  for (const steps of [1, 6, 40]) {
    const full = round(
      Object.fromEntries(
        items.map(({ id, max }) => [id, [46655, "x".repeat(max)]]),
      ),
      { no: 99, status: "c", completedOn: "261231", step: "abc" },
    );
    full.confirmed = Array.from({ length: steps }, (_, i) => String(100 + i));
    const state = stateOf([full], {
      seq: 36 ** 4 - 1,
      key: "k".repeat(22),
    });

    assert.equal(encode(state).length, worstCase({ steps, items }));
    assert.equal(encodeRound(full).length, largestRound({ steps, items }));
  }
});
