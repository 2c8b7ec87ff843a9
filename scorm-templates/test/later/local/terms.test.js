import assert from "node:assert/strict";
import { test } from "node:test";
import { exchangerOf } from "../../../src/later/local/terms.js";

function exchange(terms, text) {
  const used = new Set();
  return [exchangerOf(Object.entries(terms))(text, used), [...used]];
}

test("whole words are exchanged, with the capital they had", () => {
  const terms = { medarbetare: "kollega", chef: "ledare" };
  assert.deepEqual(
    exchange(terms, "Medarbetare och chef, chef chef. Fråga en medarbetare!"),
    [
      "Kollega och ledare, ledare ledare. Fråga en kollega!",
      ["medarbetare", "chef"],
    ],
  );
});

test("a part of a word is left alone, also where a hyphen holds it together", () => {
  const text = "medarbetaren chefsmöte mellanchef chef-möte överchef1 åchef";
  assert.deepEqual(exchange({ medarbetare: "kollega", chef: "ledare" }, text), [
    text,
    [],
  ]);
});

test("the longest wins, and what is put in is not exchanged again", () => {
  const terms = { chef: "ledare", "högsta chef": "direktör", ledare: "chef" };
  assert.deepEqual(
    exchange(terms, "högsta chef, chef, ledare")[0],
    "direktör, ledare, chef",
  );
});

test("signs in a word mean themselves", () => {
  assert.equal(exchange({ "a.b (c)": "d$&" }, "a.b (c)! axb")[0], "d$&! axb");
});

test("without words the text is as it was", () => {
  assert.deepEqual(exchange({}, "chef"), ["chef", []]);
});
