import assert from "node:assert/strict";
import { test } from "node:test";
import { merge } from "../../src/book/merge.js";
import { recognise } from "../../src/book/recognise.js";
import { randomFrom, seedFor } from "../support/random.js";
import { answerOf, answersFile, roundOf } from "./files.js";

const read = (...contents) =>
  contents.flatMap((content) => recognise(JSON.stringify(content)).files);
const MARCH = "2026-03-04T12:00:00.000Z";
const MAY = "2026-05-04T12:00:00.000Z";
const file = (saved, value, rev, round = {}) =>
  answersFile({ saved, rounds: [roundOf([answerOf(value, { rev })], round)] });
const shown = ({ exercises }) =>
  exercises[0].rounds.map(({ answers }) => answers.map(({ text }) => text[0]));

test("the newest revision is shown, whichever file was saved last", () => {
  const merged = merge(read(file(MAY, "äldre", 1), file(MARCH, "nyare", 2)));
  assert.deepEqual(shown(merged), [["nyare"]]);
  assert.deepEqual(
    merged.older.map(({ answer }) => answer.text[0]),
    ["äldre"],
  );
});

test("of the same revision the one saved last is shown", () => {
  const merged = merge(
    read(file(MAY, "senare", 1), file(MARCH, "tidigare", 1)),
  );
  assert.deepEqual(shown(merged), [["senare"]]);
  assert.equal(merged.older[0].saved, MARCH);
});

test("the same answer in two files is told once", () => {
  const merged = merge(read(file(MAY, "samma", 1), file(MARCH, "samma", 1)));
  assert.deepEqual(shown(merged), [["samma"]]);
  assert.deepEqual(merged.older, []);
});

test("an answer that only the older file has stays", () => {
  const other = answersFile({
    saved: MAY,
    rounds: [roundOf([answerOf("Mötet", { id: "mer" })])],
  });
  const merged = merge(read(file(MARCH, "Rapporten", 1), other));
  assert.deepEqual(shown(merged), [["Mötet", "Rapporten"]]);
  assert.deepEqual(merged.older, []);
});

test("a round of the same number begun another day is another round, the latest first", () => {
  const merged = merge(
    read(
      file(MARCH, "vår", 1),
      file(MAY, "sommar", 1, { started: "2026-05-02" }),
    ),
  );
  assert.deepEqual(shown(merged), [["sommar"], ["vår"]]);
  assert.deepEqual(merged.older, []);
});

test("a round is completed as soon as one file says so", () => {
  const done = file(MARCH, "x", 1, { completed: "2026-03-05" });
  const [exercise] = merge(read(done, file(MAY, "x", 1))).exercises;
  assert.equal(exercise.rounds[0].completed, "2026-03-05");
});

test("the same exercise of two programmes is two", () => {
  const other = answersFile({ programme: "regional-utveckling" });
  assert.equal(merge(read(answersFile(), other)).exercises.length, 2);
});

test("whatever order the files come in, the workbook is the same and no answer is lost", (t) => {
  const next = randomFrom(seedFor(t));
  const pick = (...from) => from[Math.floor(next() * from.length)];
  for (let run = 0; run < 200; run++) {
    const contents = Array.from({ length: 5 }, () =>
      answersFile({
        package: pick("o05", "o06"),
        saved: pick(MARCH, MAY, "snart"),
        rounds: [
          roundOf([answerOf(pick("a", "b", "c"), { rev: pick(1, 2) })], {
            started: pick("2026-03-04", "2026-05-02"),
          }),
        ],
      }),
    );
    const files = read(...contents);
    const merged = merge(files);
    const shuffled = [...files].sort(() => next() - 0.5);
    const sorted = ({ exercises, older }) => ({
      exercises: exercises.map(JSON.stringify).sort(),
      older: older.map(JSON.stringify).sort(),
    });
    assert.deepEqual(sorted(merge(shuffled)), sorted(merged));
    const told = JSON.stringify([
      merged.exercises.map((it) => it.rounds),
      merged.older,
    ]);
    for (const { rounds } of contents)
      assert.ok(told.includes(`"value":"${rounds[0].answers[0].value}"`));
  }
});
