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
import list from "./field.js";

function field() {
  const rows = Array.from({ length: 4 }, () => el("li", {}, el("input")));
  const element = fieldElement(
    { "data-field": "list", "data-rows": 4, "data-start": 2, "data-max": 5 },
    el("ol", { "data-part": "rows" }, ...rows),
    el("button", { "data-action": "add-row" }),
  );
  usePage(element);
  enhanced(list, element);
  return element;
}

const hidden = (element) =>
  element.querySelectorAll("li").map((row) => row.hidden);
const add = (element) => element.querySelector('[data-action="add-row"]');

test("rows are read as they were written, with gaps", () => {
  keepsValues(list, field(), ["a", "~b", "a~~c"]);
});

test("empty rows are not described", () => {
  assert.deepEqual(list.describe("a~~c", field()), ["a", "c"]);
});

test("rows past the start wait until they are asked for", () => {
  const element = field();
  assert.deepEqual(hidden(element), [false, false, true, true]);

  add(element).fire("click");

  assert.deepEqual(hidden(element), [false, false, false, true]);
  assert.equal(document.activeElement, element.querySelectorAll("input")[2]);
  add(element).fire("click");
  assert.equal(add(element).hidden, true);
});

test("filled rows are shown on resume, and hidden again in a new round", () => {
  const element = field();

  list.write(element, "~~c");
  assert.deepEqual(hidden(element), [false, false, false, true]);

  list.write(element, "");
  assert.deepEqual(hidden(element), [false, false, true, true]);
  assert.equal(add(element).hidden, false);
});

test("a row that is too long is warned of and kept", () => {
  const element = field();

  type(element.querySelectorAll("input")[1], "123456");

  assert.equal(noteOf(element), "row-too-long");
  assert.equal(list.read(element), "~123456");
});
