import assert from "node:assert/strict";
import { test } from "node:test";
import { offerToFetch } from "../../src/templates/fetch-text.js";
import list from "../../src/fields/list/field.js";
import { el, fieldElement, usePage } from "../support/tiny-dom.js";

function page(items) {
  const element = fieldElement(
    {
      "data-field": "list",
      "data-rows": 3,
      "data-start": 1,
      "data-max": 20,
      "data-origin": "o13/principer",
      "data-origin-title": "Var kreativa",
    },
    el(
      "ol",
      { "data-part": "rows" },
      ...[1, 2, 3].map(() => el("li", {}, el("input", {}))),
    ),
  );
  usePage(element).dataset.exercise = "o14";
  const asked = [];
  offerToFetch({
    page: { name: "innovationskraft-o14", fields: [{ element, type: list }] },
    elsewhere(name) {
      asked.push(name);
      return items && { rounds: [{ items }] };
    },
  });
  return { element, asked, button: element.querySelector("button") };
}

const texts = (element) =>
  element.querySelectorAll("input").map((input) => input.value);

test("what was written is added to what is there already", () => {
  const { element, asked, button } = page({
    principer: { value: "Bygg vidare{1~Många idéer" },
    annat: { value: "Inte detta" },
  });
  element.querySelector("input").value = "Eget";

  button.fire("click");

  assert.deepEqual(asked, ["innovationskraft-o13"]);
  assert.deepEqual(texts(element), ["Eget", "Bygg vidare", "Många idéer"]);
});

test("fetched twice, nothing stands there twice, and no row is too many", () => {
  const { element, button } = page({ "principer.2": { value: "a~b~c~d" } });

  button.fire("click");
  button.fire("click");

  assert.deepEqual(texts(element), ["a", "b", "c"]);
});

test("where nothing is found, it says how to get it here", () => {
  const { element, button } = page(null);

  assert.equal(button, null);
  assert.equal(element.querySelector("span").textContent, "fetch-paste");
});
