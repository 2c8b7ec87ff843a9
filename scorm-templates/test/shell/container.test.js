import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decodeContainer,
  encodeContainer,
  isNewerContainer,
} from "../../src/shell/container.js";
import { randomFrom, seedFor } from "../support/random.js";
import { randomText } from "../support/states.js";

const slice = (text, status = "i") => ({ status, text });

test("whatever the exercises have comes back as it was", (t) => {
  const next = randomFrom(seedFor(t));
  const random = (below) => Math.floor(next() * below);
  for (let run = 0; run < 500; run++) {
    const ids = ["o05", "start", "o13", "sjalvskattning"].slice(random(5));
    const slices = ids.map((id) => [
      id,
      slice(randomText(next), random(2) ? "c" : "i"),
    ]);
    const container = { completed: random(2) === 1, slices: new Map(slices) };

    const read = decodeContainer(encodeContainer(container));

    assert.deepEqual(read, { container, intact: true });
  }
});

test("of a text that was cut the exercises before the cut are whole", () => {
  const slices = new Map([
    ["o05", slice("first ^1:|S1|")],
    ["o06", slice("second", "c")],
  ]);
  const text = encodeContainer({ completed: true, slices });

  for (let length = 1; length < text.length; length++) {
    const { container, intact } = decodeContainer(text.slice(0, length));
    assert.equal(intact, false);
    const first = container.slices.get("o05");
    if (length > text.indexOf("o06")) assert.equal(first.text, "first ^1:|S1|");
  }
});

test("what is not the shell's is nothing, and what is newer is known", () => {
  for (const text of ["1|0|abc|", "M1|i|o05:c", "S2|i||abc"]) {
    const { container, intact } = decodeContainer(text);
    assert.equal(container.slices.size, 0);
    assert.equal(intact, false);
  }
  assert.equal(isNewerContainer("S2|i||abc"), true);
  assert.equal(isNewerContainer("S1|i||abc"), false);
  assert.equal(decodeContainer("").intact, true);
});
