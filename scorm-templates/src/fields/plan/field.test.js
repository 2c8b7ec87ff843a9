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
import plan from "./field.js";

function field() {
  const element = fieldElement(
    { "data-field": "plan", "data-max": 10 },
    el("label", {}, "När", el("textarea", { "data-plan": "when" })),
    el("label", {}, "Då", el("textarea", { "data-plan": "then" })),
  );
  usePage(element);
  enhanced(plan, element);
  return element;
}

test("both parts are read as they were written", () => {
  keepsValues(plan, field(), ["mötet", "mötet~jag", "~jag"]);
});

test("the parts are described with their labels", () => {
  assert.deepEqual(plan.describe("mötet~jag", field()), [
    "När mötet",
    "Då jag",
  ]);
  assert.deepEqual(plan.describe("~jag", field()), ["Då jag"]);
});

test("a part that is too long is warned of and kept", () => {
  const element = field();

  type(element.querySelector('[data-plan="then"]'), "12345678901");

  assert.equal(noteOf(element), "too-long");
  assert.equal(plan.read(element), "~12345678901");
});
