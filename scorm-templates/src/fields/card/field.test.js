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
import card from "./field.js";

function cardElement() {
  const line = (heading, control) =>
    el("div", {}, el("label", {}, heading), control);
  return el(
    "div",
    { "data-row": "" },
    line(
      "Det här",
      el("textarea", { "data-column": "sak", "data-kind": "text" }),
    ),
    line(
      "Därför",
      el("textarea", {
        "data-column": "varfor",
        "data-kind": "text",
        "data-max": 4,
      }),
    ),
    line(
      "Minuter",
      el("input", { "data-column": "min", "data-kind": "number" }),
    ),
  );
}

function field() {
  const element = fieldElement(
    { "data-field": "card", "data-rows": 2, "data-start": 1, "data-max": 6 },
    cardElement(),
    cardElement(),
    el("button", { "data-action": "add-row" }),
    el("button", { "data-action": "print-card" }),
  );
  usePage(element);
  enhanced(card, element);
  return element;
}

test("a card keeps what a table would, so that one can become the other", () => {
  keepsValues(card, field(), ["a", "a{b{30", "~b{{1"]);
});

test("one card is a line per answer, several cards a line each", () => {
  assert.deepEqual(card.describe("Möten{Tid{30", field()), [
    "Det här: Möten",
    "Därför: Tid",
    "Minuter: 30",
  ]);
  assert.deepEqual(card.describe("Möten{{30~Brev", field()), [
    "Möten · Minuter: 30",
    "Brev",
  ]);
});

test("a column may have a longest text of its own", () => {
  const element = field();

  type(element.querySelectorAll("textarea")[1], "12345");

  assert.equal(noteOf(element), "cell-too-long");
});
