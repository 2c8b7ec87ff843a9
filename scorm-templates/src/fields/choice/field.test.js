import assert from "node:assert/strict";
import { test } from "node:test";
import { enhanced, keepsValues } from "../../../test/support/field-laws.js";
import {
  el,
  fieldElement,
  noteOf,
  usePage,
} from "../../../test/support/tiny-dom.js";
import choice from "./field.js";

function field(multiple, most = "") {
  const option = (value, text) => el("label", {}, el("input", { value }), text);
  const element = fieldElement(
    { "data-field": "choice", "data-multiple": multiple, "data-most": most },
    el("fieldset", {}, option("ja", "Ja"), option("nej", "Nej, tack")),
  );
  usePage(element);
  return element;
}

test("keys are read in the order of the page", () => {
  keepsValues(choice, field(true), ["ja", "nej", "ja~nej"]);
  keepsValues(choice, field(false), ["ja"]);
});

test("labels are described; an option that is gone by its key", () => {
  assert.deepEqual(choice.describe("nej~kanske", field(true)), [
    "Nej, tack",
    "kanske",
  ]);
});

test("more than the most is kept and warned of", () => {
  const element = field(true, 1);
  const inputs = enhanced(choice, element);
  const options = element.querySelectorAll("input");
  for (const input of options) input.checked = true;

  options[1].fire("change");

  assert.equal(noteOf(element), "too-many");
  assert.equal(choice.read(element), "ja~nej");
  assert.equal(inputs.count, 1);
});
