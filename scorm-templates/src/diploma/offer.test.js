import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder } from "./offer.js";

for (const [inLms, said] of [
  ["Öberg-O'Neill, Åsa", "Åsa Öberg-O'Neill"],
  ["Öberg,Åsa", "Åsa Öberg"],
  ["Åsa Öberg", "Åsa Öberg"],
  ["Öberg,", "Öberg,"],
  ["Öberg, Åsa, enhetschef", "Öberg, Åsa, enhetschef"],
  ["", ""],
]) {
  test(`"${inLms}" of an LMS is "${said}" on paper`, () => {
    assert.equal(inOrder(inLms), said);
  });
}
