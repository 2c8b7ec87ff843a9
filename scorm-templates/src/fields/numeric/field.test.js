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
import numeric from "./field.js";

function field() {
  const element = fieldElement(
    { "data-field": "numeric", "data-min": -5, "data-max": 240 },
    el("input"),
    el("span", { id: "x-unit" }, "minuter"),
  );
  usePage(element);
  enhanced(numeric, element);
  return element;
}

test("numbers are read as they were written", () => {
  keepsValues(numeric, field(), ["0", "45", "-5", "240"]);
});

test("blanks, a real minus sign and zeros are understood", () => {
  const cases = { " 4 5 ": "45", "\u22125": "-5", "007": "7", "-0": "0" };
  for (const [text, value] of Object.entries(cases)) {
    const element = field();
    type(element.querySelector("input"), text);

    assert.equal(numeric.read(element), value);
    assert.equal(noteOf(element), "");
  }
});

test("what is no whole number stays in the box and is not stored", () => {
  const element = field();

  type(element.querySelector("input"), "7,5");

  assert.equal(numeric.read(element), "");
  assert.equal(noteOf(element), "not-a-number");
  assert.equal(
    element.querySelector("input").attributes["aria-invalid"],
    "true",
  );
});

test("a number out of range is stored, with a warning", () => {
  const element = field();

  type(element.querySelector("input"), "900");

  assert.equal(numeric.read(element), "900");
  assert.equal(noteOf(element), "number-out-of-range");
});

test("the unit is described", () => {
  assert.deepEqual(numeric.describe("45", field()), ["45 minuter"]);
});
