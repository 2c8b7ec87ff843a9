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
import { know } from "../../templates/player.js";
import votes from "./field.js";
import { top } from "./top.js";

function field(source) {
  const row = () =>
    el(
      "li",
      { "data-row": "" },
      el("label", { "data-part": "label" }),
      el("input", {}),
    );
  const element = fieldElement(
    {
      "data-field": "votes",
      "data-of": "ideer",
      "data-rows": 3,
      "data-max": 9,
    },
    el("ol", {}, row(), row(), row()),
    el("p", { "data-part": "empty" }),
    el("p", { "data-part": "sum" }),
    el("ol", { "data-part": "top" }),
  );
  usePage(element);
  know({
    page: { fields: [{ item: "ideer", type: { read: () => source } }] },
  });
  enhanced(votes, element);
  return element;
}

const hidden = (element) =>
  element.querySelectorAll("[data-row]").map((row) => row.hidden);

test("dots are kept by row", () => {
  keepsValues(votes, field("a~b~c"), ["1", "0~3", "~~9"]);
});

test("only rows that are filled in can be voted on", () => {
  const element = field("Lunch{2~~App");

  votes.refresh(element);

  assert.deepEqual(hidden(element), [false, true, false]);
});

test("a row whose text has gone stays while it has dots", () => {
  const element = field("Lunch");

  votes.write(element, "1~2");

  assert.deepEqual(hidden(element), [false, false, true]);
});

test("what cannot be given is warned of and not stored", () => {
  const element = field("a~b~c");

  type(element.querySelector("input"), "10");

  assert.equal(noteOf(element), "votes-number");
  assert.equal(votes.read(element), "");
});

test("rows with as many dots share a place", () => {
  const { sum, rows } = top(
    ["a", "b", "c", "d", "e"],
    ["2", "5", "2", "2", "0"],
  );

  assert.equal(sum, 11);
  assert.deepEqual(
    rows.map(({ text }) => text),
    ["b", "a", "c", "d"],
  );
});

test("an earlier round is described with the rows it had then", () => {
  assert.deepEqual(
    votes.describe("1~3", field("ny~annan"), () => "Lunch~App"),
    ["App: 3", "Lunch: 1", "votes-sum"],
  );
});
