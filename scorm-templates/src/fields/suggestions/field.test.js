import assert from "node:assert/strict";
import { test } from "node:test";
import { el, fieldElement, usePage } from "../../../test/support/tiny-dom.js";
import { know } from "../../templates/player.js";
import suggestions from "./field.js";

let answers;

function field(most = 2) {
  const line = (when, text) =>
    el("li", { "data-line": "", "data-when": when }, text);
  const element = fieldElement(
    { "data-field": "suggestions", "data-most": most },
    line("kan=1,kan=0", "Börja smått"),
    line("kan=2&dag=fre", "Ta fredagen"),
    line("dag=fre", "Baka en kaka"),
    line("", "Välj fritt"),
    el("p", { "data-part": "empty" }),
  );
  usePage(element);
  const answer = (item) => ({
    item,
    type: { read: () => answers[item] || "" },
  });
  know({ page: { fields: [answer("kan"), answer("dag")] } });
  return element;
}

function shown(element) {
  suggestions.refresh(element);
  return element
    .querySelectorAll("li")
    .filter((line) => !line.hidden)
    .map((line) => line.textContent);
}

test("a comma is or, an ampersand and", () => {
  const element = field();

  answers = { kan: "0" };
  assert.deepEqual(shown(element), ["Börja smått"]);
  answers = { kan: "2", dag: "man~fre" };
  assert.deepEqual(shown(element), ["Ta fredagen", "Baka en kaka"]);
});

test("the last line stands in when no other holds", () => {
  answers = { kan: "2" };
  assert.deepEqual(shown(field()), ["Välj fritt"]);
});

test("no more are shown than the most", () => {
  answers = { kan: "2", dag: "fre" };
  assert.deepEqual(shown(field(1)), ["Ta fredagen"]);
});

test("an earlier round is described with its own answers", () => {
  answers = {};
  const then = (item) => ({ kan: "1" })[item] || "";

  assert.deepEqual(suggestions.describe("", field(), then), ["Börja smått"]);
});
