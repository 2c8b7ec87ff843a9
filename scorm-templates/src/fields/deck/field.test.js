import assert from "node:assert/strict";
import { test } from "node:test";
import { enhanced, keepsValues } from "../../../test/support/field-laws.js";
import { el, fieldElement, usePage } from "../../../test/support/tiny-dom.js";
import deck from "./field.js";

function field(item, cards, attributes = {}) {
  return fieldElement(
    {
      "data-field": "deck",
      "data-item": item,
      "data-own": "true",
      "data-max": 8,
      ...attributes,
    },
    el(
      "ul",
      { "data-part": "cards" },
      ...cards.map((key) => el("li", { "data-card": key }, `Kort ${key}`)),
    ),
    el("button", { "data-action": "draw" }),
    el("p", { "data-part": "drawn" }),
    el(
      "details",
      { "data-part": "own" },
      el("input"),
      el("button", { "data-action": "use-own" }),
    ),
  );
}

function press(element, name) {
  element.querySelector(`[data-action="${name}"]`).fire("click");
}

const drawn = (element) =>
  element.querySelector('[data-part="drawn"]').textContent;

test("cards and own cards are read as they were written", () => {
  const element = field("kort", ["a", "b"]);
  usePage(element);
  keepsValues(deck, element, ["a", "+egen", "+`p"]);
});

test("the same card never comes twice in a row", () => {
  const element = field("kort", ["a", "b", "c"]);
  usePage(element);
  const inputs = enhanced(deck, element);

  let before = "";
  for (let count = 0; count < 50; count++) {
    press(element, "draw");
    assert.notEqual(deck.read(element), before);
    before = deck.read(element);
    assert.equal(drawn(element), `Kort ${before}`);
  }
  assert.equal(inputs.count, 50);
});

test("a deck never draws the card that lies in the other deck", () => {
  const first = field("kort.2", ["a", "b", "c"]);
  const second = field("kort2.2", [], { "data-deck": "kort" });
  usePage(first, second);
  enhanced(deck, second);
  deck.write(first, "b");

  for (let count = 0; count < 50; count++) {
    press(second, "draw");
    assert.match(drawn(second), /^Kort [ac]$/);
  }
});

test("the only card can be drawn again", () => {
  const element = field("kort", ["a"]);
  usePage(element);
  enhanced(deck, element);

  press(element, "draw");
  press(element, "draw");

  assert.equal(deck.read(element), "a");
});

test("an own card is used when there is text", () => {
  const element = field("kort", ["a"]);
  usePage(element);
  enhanced(deck, element);
  const own = element.querySelector("input");

  press(element, "use-own");
  assert.equal(deck.read(element), "");
  assert.equal(document.activeElement, own);

  own.value = " mitt eget ";
  press(element, "use-own");
  assert.equal(deck.read(element), "+mitt eget");
  assert.equal(drawn(element), "mitt eget");
});
