import assert from "node:assert/strict";
import { test } from "node:test";
import { enhanced, keepsValues } from "../../../test/support/field-laws.js";
import {
  el,
  fieldElement,
  noteOf,
  type,
  usePage,
} from "../../../test/support/tiny-dom.js";
import longFillIn from "./field.js";

function field(attributes = {}) {
  const element = fieldElement(
    { "data-field": "long-fill-in", "data-max": 10, ...attributes },
    el("textarea"),
  );
  usePage(element);
  return element;
}

test("text is read as it was written", () => {
  keepsValues(longFillIn, field(), ["Åsa", "en\\två", "`p`g"]);
});

test("line breaks become lines of the description", () => {
  assert.deepEqual(longFillIn.describe("a\\b", field()), ["a", "b"]);
});

test("blanks only are no answer", () => {
  const element = field();
  element.querySelector("textarea").value = " \n ";

  assert.equal(longFillIn.read(element), "");
});

test("text over the maximum is kept whole and warned of", () => {
  const element = field();
  const inputs = enhanced(longFillIn, element);

  type(element.querySelector("textarea"), "12345678901|");

  assert.equal(longFillIn.read(element), "12345678901`p");
  assert.equal(noteOf(element), "too-long");
  assert.equal(inputs.count, 1);
});

test("a word goal counts words", () => {
  const element = field({ "data-words": 3 });

  longFillIn.write(element, "ett två");

  assert.equal(noteOf(element), "words");
});
