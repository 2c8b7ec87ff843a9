import assert from "node:assert/strict";
import { test } from "node:test";
import { distinct, workbookAsJson } from "../../src/book/bundle.js";
import { recognise } from "../../src/book/recognise.js";
import { answerOf, answersFile, roundOf } from "./files.js";

const problemOf = (content) =>
  recognise(typeof content === "string" ? content : JSON.stringify(content))
    .problem;

test("a file from an exercise is read", () => {
  const { files, problem } = recognise(JSON.stringify(answersFile()));
  assert.equal(problem, "");
  assert.equal(files[0].exercise, "o05");
  assert.deepEqual(files[0].rounds[0].answers[0].text, ["Rapporten"]);
});

test("what is no file of ours is told from what is damaged, old or newer", () => {
  assert.equal(problemOf("inte json"), "not-ours");
  assert.equal(problemOf("null"), "not-ours");
  assert.equal(problemOf("[1,2]"), "not-ours");
  assert.equal(problemOf({ hej: 1 }), "not-ours");
  assert.equal(
    problemOf({ package: "innovationskraft-o05", rounds: [] }),
    "old",
  );
  assert.equal(problemOf(answersFile({ v: 2 })), "newer");
  for (const parts of [
    { v: "1" },
    { package: "" },
    { programme: 7 },
    { rounds: {} },
    { rounds: [null] },
    { rounds: [{ round: "1", answers: [] }] },
    { rounds: [{ round: 1 }] },
    { rounds: [roundOf([null])] },
    { rounds: [roundOf([{ value: "utan id" }])] },
  ])
    assert.equal(
      problemOf(answersFile(parts)),
      "damaged",
      JSON.stringify(parts),
    );
});

test("what is not said is not missed", () => {
  const answers = [{ id: "sluta", value: "ett{två~tre" }];
  const content = answersFile({
    title: null,
    saved: 5,
    version: [],
    rounds: [roundOf(answers)],
  });
  const [file] = recognise(JSON.stringify(content)).files;
  assert.equal(file.title, "o05");
  assert.equal(file.saved, "");
  const [answer] = file.rounds[0].answers;
  assert.deepEqual(answer, {
    id: "sluta",
    rev: 0,
    value: "ett{två~tre",
    label: "sluta",
    kind: "",
    text: ["ett · två", "tre"],
  });
});

test("names that mean something to JavaScript are only names", () => {
  const text = JSON.stringify(answersFile({ package: "constructor" })).replace(
    '"title"',
    '"__proto__": {"saved": "x"}, "title"',
  );
  const { files, problem } = recognise(text);
  assert.equal(problem, "");
  assert.equal({}.saved, undefined);
  assert.equal(files[0].exercise, "constructor");
});

test("a saved workbook gives back the very files it was made of, once each", () => {
  const contents = [
    answersFile(),
    answersFile({ package: "o06", more: "kept" }),
  ];
  const read = contents.flatMap(
    (content) => recognise(JSON.stringify(content)).files,
  );
  const saved = workbookAsJson(distinct([...read, ...read]), new Date(0));
  const again = recognise(saved);
  assert.equal(again.problem, "");
  assert.deepEqual(
    again.files.map(({ source }) => source),
    contents,
  );
});

test("one damaged part of a workbook does not take the others with it", () => {
  const workbook = (...files) => ({
    format: "innovationskraft-workbook",
    v: 1,
    files,
  });
  const half = recognise(
    JSON.stringify(workbook(answersFile(), answersFile({ rounds: 1 }))),
  );
  assert.equal(half.problem, "part-damaged");
  assert.equal(half.files.length, 1);
  assert.equal(problemOf(workbook(answersFile({ rounds: 1 }))), "damaged");
  assert.equal(problemOf({ ...workbook(), files: null }), "damaged");
  assert.equal(problemOf(workbook()), "");
});

test("a rev that is no number is the oldest there is", () => {
  const [file] = recognise(
    JSON.stringify(
      answersFile({ rounds: [roundOf([answerOf("x", { rev: "9" })])] }),
    ),
  ).files;
  assert.equal(file.rounds[0].answers[0].rev, 0);
});
