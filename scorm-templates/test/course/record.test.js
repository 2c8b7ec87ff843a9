import assert from "node:assert/strict";
import { test } from "node:test";
import { joinMarks, readRecord, writeRecord } from "../../src/course/record.js";

test("what the map writes it reads", () => {
  const record = { completed: true, marks: { sjalvskattning: "c", o05: "i" } };

  assert.equal(writeRecord(record), "M1|c|o05:i,sjalvskattning:c");
  assert.deepEqual(readRecord(writeRecord(record)), record);
});

test("what is not the map's is no record", () => {
  for (const text of ["", "1|0|abc|", "M2|c|o05:c", "M1|x|o05:c"]) {
    assert.deepEqual(readRecord(text), { completed: false, marks: {} });
  }
  assert.deepEqual(readRecord("M1|i|o05:x,:c,o06").marks, {});
});

test("what has been completed stays so", () => {
  const before = { o05: "c", o06: "i" };

  assert.deepEqual(joinMarks(before, { o05: "i", o06: "c", o07: "i" }), {
    o05: "c",
    o06: "c",
    o07: "i",
  });
});
