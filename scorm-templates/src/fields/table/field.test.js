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
import table from "./field.js";

function row() {
  const cell = (tag, column, kind, ...children) =>
    el(
      "td",
      {},
      el(tag, { "data-column": column, "data-kind": kind }, ...children),
    );
  return el(
    "tr",
    {},
    cell("input", "vad", "text"),
    cell("input", "min", "number"),
    cell(
      "select",
      "krav",
      "choice",
      el("option", { value: "" }),
      el("option", { value: "1" }, "nej"),
      el("option", { value: "2" }, "ja"),
    ),
  );
}

function field() {
  const headings = ["Det jag gör", "Minuter", "Lag?"];
  const element = fieldElement(
    { "data-field": "table", "data-rows": 3, "data-start": 1, "data-max": 6 },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ...headings.map((it) => el("th", {}, it)))),
      el("tbody", {}, row(), row(), row()),
    ),
    el("button", { "data-action": "add-row" }),
  );
  usePage(element);
  enhanced(table, element);
  return element;
}

test("cells are read as they were written, without empty ones at the end", () => {
  keepsValues(table, field(), ["a", "a{30{2", "~b{{1", "a~~{5"]);
});

test("a row is one line with headings and the text of choices", () => {
  assert.deepEqual(table.describe("Möte{30{2~~{5", field()), [
    "Möte · Minuter: 30 · Lag: ja",
    "Minuter: 5",
  ]);
});

test("filled rows are shown on resume", () => {
  const element = field();

  table.write(element, "a~b");

  assert.deepEqual(
    element.querySelectorAll("tbody tr").map((tr) => tr.hidden),
    [false, false, true],
  );
});

test("what is no number in a number column is warned of and not stored", () => {
  const element = field();

  type(element.querySelector('[data-kind="number"]'), "12345");

  assert.equal(noteOf(element), "row-number");
  assert.equal(table.read(element), "");
});

test("text that is too long is warned of and kept", () => {
  const element = field();

  type(element.querySelector('[data-kind="text"]'), "1234567");

  assert.equal(noteOf(element), "cell-too-long");
  assert.equal(table.read(element), "1234567");
});
