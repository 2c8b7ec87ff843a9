import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnswers } from "../../src/later/answers-file.js";
import { answersOf } from "../../src/later/export.js";
import { takeIn } from "../../src/later/take-in.js";
import { decode, encode } from "../../src/state/codec.js";
import { isCompleted, latest } from "../../src/state/rounds.js";
import { encodeText } from "../../src/state/text.js";
import { randomFrom, seedFor } from "../support/random.js";
import {
  plain,
  randomState,
  REGISTRATION,
  round,
  stateOf,
} from "../support/states.js";
import { el, usePage } from "../support/tiny-dom.js";

const HERE = { programme: "innovationskraft", package: "o05" };
const NOW = new Date("2026-11-21T12:00:00Z");
const TERMS = {
  largestRound: 500,
  keys: ["aaa", "bbb"],
  shown: ["a", "b"],
  never: ["secret"],
  counts: true,
};

/** The file that a page with these answers gives. */
function exported(state, items = ["b", "a"]) {
  const start = usePage(el("h1", { "data-part": "heading" }, "Antipilot"));
  globalThis.document.body.dataset.exercise = "o05";
  const fields = items.map((item) => ({
    item,
    question: `What of ${item}?`,
    element: el("div", { "data-role": "outcome" }),
    type: { describe: (value) => [value] },
  }));
  const name = "innovationskraft-o05";
  const page = { name, version: "0.3.0", start, fields };
  return JSON.stringify(answersOf({ page, state }, NOW));
}

const readBack = (text) => readAnswers(text, HERE).rounds;
const empty = () => stateOf([]);
const answers = ({ rounds }) =>
  rounds.map(({ no, start, status, completedOn, items }) => {
    const written = Object.entries(items).filter(([, { value }]) => value);
    return [no, start, status, completedOn, Object.fromEntries(written)];
  });

test("the file says what was asked and answered, in the order of the page", () => {
  const items = { a: [2, "first"], b: [1, "second"], old: [1, "x~y"] };
  const file = JSON.parse(exported(stateOf([round(items)])));

  assert.deepEqual(file, {
    format: "innovationskraft-answers",
    v: 1,
    ...HERE,
    version: "0.3.0",
    title: "Antipilot",
    saved: "2026-11-21T12:00:00.000Z",
    rounds: [
      {
        round: 1,
        started: "2026-03-04",
        completed: null,
        answers: [
          {
            id: "b",
            rev: 1,
            value: "second",
            label: "What of b?",
            kind: "outcome",
            text: ["second"],
          },
          {
            id: "a",
            rev: 2,
            value: "first",
            label: "What of a?",
            kind: "outcome",
            text: ["first"],
          },
          { id: "old", rev: 1, value: "x~y", label: "old", text: ["x\ny"] },
        ],
      },
    ],
  });
});

test("nothing in the file tells whose it is", () => {
  const key = "k".repeat(22);
  const text = exported(stateOf([round({ a: [1, "x"] })], { key }));
  assert.ok(!text.includes(REGISTRATION));
  assert.ok(!text.includes(key));
});

test("an empty device that reads the file in has the same answers", (t) => {
  const random = randomFrom(seedFor(t));
  for (let turn = 0; turn < 500; turn++) {
    const before = decode(encode(randomState(random))).state;
    for (const { items } of before.rounds) dropOthers(items);
    const after = empty();

    takeIn(after, readBack(exported(before)), { ...TERMS, largestRound: 0 });

    assert.deepEqual(plain(answers(after)), plain(answers(before)));
    assert.deepEqual(plain(decode(encode(after)).state), plain(after));
    assert.equal(exported(after), exported(before));
  }
});

/** Items with ids that no field can have, and revs that nothing has. */
function dropOthers(items) {
  for (const [id, { rev }] of Object.entries(items))
    if (!rev || !/^[a-z0-9-]+(\.\d+)?$/.test(id)) delete items[id];
}

test("whatever is in both, no text is gone and what stood here stands", (t) => {
  const random = randomFrom(seedFor(t));
  const terms = { ...TERMS, shown: ["a", "b", "c"] };
  for (let turn = 0; turn < 500; turn++) {
    const [here, there] = [randomItems(random), randomItems(random)];
    const state = stateOf([round(here)]);

    const { drafts } = takeIn(state, readBack(exported(roundOf(there))), terms);

    const { items } = latest(state);
    for (const [id, [, value]] of Object.entries(here))
      if (value) assert.equal(items[id].value, value);
    for (const [id, [rev, value]] of Object.entries(there)) {
      if (!value) continue;
      const offered = drafts.some((it) => it.id === id && it.value === value);
      assert.ok(items[id].value === value || offered);
      assert.ok(items[id].rev >= rev);
    }
  }
});

const roundOf = (items) => stateOf([round(items)]);

function randomItems(random) {
  const number = (below) => Math.floor(random() * below);
  const ids = ["a", "b", "c"].filter(() => random() < 0.7);
  const item = () => [1 + number(9), encodeText(["", "x", "y|"][number(3)])];
  return Object.fromEntries(ids.map((id) => [id, item()]));
}

test("an answer that was emptied here is later than the one that fills it", () => {
  const state = stateOf([round({ a: [5, ""], b: [1, "b"] })]);
  takeIn(state, readBack(exported(roundOf({ a: [2, "text"] }))), TERMS);
  assert.deepEqual(plain(latest(state).items.a), { rev: 6, value: "text" });
});

test("a round that was only opened becomes that of the file; its steps stay done", () => {
  const state = stateOf([round({}, { confirmed: ["aaa"], step: "bbb" })]);
  const file = stateOf([
    round({ a: [1, "x"] }, { status: "c", completedOn: "260305" }),
    round({ a: [1, "y"] }, { no: 2, start: "260401" }),
  ]);

  takeIn(state, readBack(exported(file)), TERMS);

  assert.deepEqual(
    state.rounds.map((it) => [it.no, it.status, it.step, it.confirmed]),
    [
      [1, "c", "", ["aaa", "bbb"]],
      [2, "i", "bbb", ["aaa"]],
    ],
  );
});

test("where an LMS waits for the completion, a file is no proof of it", () => {
  const done = { status: "c", completedOn: "260305" };
  const file = stateOf([
    round({ a: [1, "x"] }, done),
    round({ a: [1, "y"] }, { no: 2, ...done }),
  ]);
  const state = empty();

  const terms = { ...TERMS, counts: false };
  const { uncounted } = takeIn(state, readBack(exported(file)), terms);

  assert.equal(uncounted, true);
  assert.equal(isCompleted(state), false);
  assert.deepEqual(
    state.rounds.map(({ items }) => items.a.value),
    ["x", "y"],
  );
});

test("earlier rounds come as far as the one that goes on still has room", () => {
  const long = encodeText("å".repeat(1500));
  const rounds = [1, 2, 3].map((no) => round({ a: [1, long] }, { no }));
  const state = empty();

  const result = takeIn(state, readBack(exported(stateOf(rounds))), {
    ...TERMS,
    largestRound: 1600,
  });

  assert.deepEqual(
    state.rounds.map(({ no }) => no),
    [2, 3],
  );
  assert.deepEqual(result.noRoom, [1]);
});

test("a later round waits for the one that goes on here", () => {
  const state = stateOf([round({ a: [1, "mine"] })]);
  const file = stateOf([
    round({ b: [1, "b"] }),
    round({ a: [1, "later"] }, { no: 2 }),
  ]);

  const result = takeIn(state, readBack(exported(file)), TERMS);

  assert.deepEqual([result.waits, result.filled], [[2], 1]);
  assert.deepEqual(
    state.rounds.map(({ no }) => no),
    [1],
  );
  Object.assign(latest(state), { status: "c", completedOn: "261121" });
  takeIn(state, readBack(exported(file)), TERMS);
  assert.equal(latest(state).items.a.value, "later");
});

test("another text in an earlier round stays in the file, and is told of", () => {
  const done = { status: "c", completedOn: "260305" };
  const state = stateOf([
    round({ a: [1, "mine"] }, done),
    round({}, { no: 2 }),
  ]);
  const file = roundOf({ a: [1, "other"] });
  const { differs, drafts } = takeIn(state, readBack(exported(file)), TERMS);
  assert.deepEqual([differs, drafts], [[1], []]);
});

test("what was promised never to be stored is not stored by a file either", () => {
  const state = empty();
  const file = exported(roundOf({ a: [1, "x"], secret: [1, "s"] }));
  takeIn(state, readBack(file), TERMS);
  assert.deepEqual(Object.keys(latest(state).items), ["a"]);
});

test("a file from another version of the exercise is read", () => {
  const file = JSON.parse(exported(roundOf({ a: [1, "x"], gone: [1, "y"] })));
  file.version = "0.1.0";
  const state = empty();
  takeIn(state, readBack(JSON.stringify(file)), TERMS);
  assert.deepEqual(plain(answers(state)[0][4]), {
    a: { rev: 1, value: "x" },
    gone: { rev: 1, value: "y" },
  });
});

const good = JSON.parse(exported(roundOf({ a: [1, "x"] })));
const withAnswer = (changes) => ({
  ...good,
  rounds: [
    {
      ...good.rounds[0],
      answers: [{ ...good.rounds[0].answers[0], ...changes }],
    },
  ],
});
const withRound = (changes) => ({
  ...good,
  rounds: [{ ...good.rounds[0], ...changes }],
});

for (const [name, problem, file] of [
  ["no JSON", "import-not-ours", "Hej!"],
  ["nothing", "import-not-ours", ""],
  ["null", "import-not-ours", "null"],
  ["a list", "import-not-ours", "[1]"],
  ["another format", "import-not-ours", { ...good, format: "x" }],
  ["a later format", "import-newer", { ...good, v: 2, rounds: "new" }],
  ["another exercise", "import-other", { ...good, package: "o06" }],
  ["another programme", "import-other", { ...good, programme: "prov" }],
  ["no rounds", "import-damaged", { ...good, rounds: undefined }],
  ["a round that is none", "import-damaged", { ...good, rounds: [null] }],
  [
    "the same round twice",
    "import-damaged",
    { ...good, rounds: [good.rounds[0], good.rounds[0]] },
  ],
  ["no day", "import-damaged", withRound({ started: "260304" })],
  ["no completion", "import-damaged", withRound({ completed: undefined })],
  ["no answers", "import-damaged", withRound({ answers: {} })],
  ["an answer that is none", "import-damaged", withRound({ answers: [null] })],
  ["an id of separators", "import-damaged", withAnswer({ id: "a:1=b" })],
  ["a rev of text", "import-damaged", withAnswer({ rev: "1" })],
  ["a value of separators", "import-damaged", withAnswer({ value: "x|1^2" })],
  ["a value with a line break", "import-damaged", withAnswer({ value: "\n" })],
  ["half a character", "import-damaged", withAnswer({ value: "\ud83d" })],
  ["a number", "import-damaged", withAnswer({ value: 7 })],
]) {
  test(`a file of ${name} is refused`, () => {
    const text = typeof file === "string" ? file : JSON.stringify(file);
    assert.equal(readAnswers(text, HERE).problem, problem);
  });
}
