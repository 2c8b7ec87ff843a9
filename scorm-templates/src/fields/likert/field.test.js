import assert from "node:assert/strict";
import { test } from "node:test";
import { enhanced, keepsValues } from "../../../test/support/field-laws.js";
import { el, fieldElement, usePage } from "../../../test/support/tiny-dom.js";
import likert from "./field.js";

function field() {
  const option = (value, text) => el("label", {}, el("input", { value }), text);
  const element = fieldElement(
    { "data-field": "likert" },
    option("1", "Vi vet"),
    option("2", "Vi vill"),
    option("0", "Vet inte"),
  );
  usePage(element);
  return element;
}

test("the level is read as it was written, also 'do not know'", () => {
  keepsValues(likert, field(), ["1", "2", "0"]);
});

test("a change is told", () => {
  const element = field();
  const inputs = enhanced(likert, element);

  element.querySelector("input").fire("change");

  assert.equal(inputs.count, 1);
});

test("the label is described", () => {
  assert.deepEqual(likert.describe("0", field()), ["Vet inte"]);
});
