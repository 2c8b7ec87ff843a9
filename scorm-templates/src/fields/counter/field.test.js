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
import counter from "./field.js";

function field(goal = 3) {
  const element = fieldElement(
    { "data-field": "counter", "data-max": 20, "data-goal": goal },
    el("button", { "data-action": "less" }),
    el("input", {}),
    el("button", { "data-action": "more" }),
    el("progress", { "data-part": "bar" }),
    el("p", { "data-part": "goal" }),
  );
  usePage(element);
  return { element, inputs: enhanced(counter, element) };
}

const press = (element, name) =>
  element.querySelector(`[data-action="${name}"]`).fire("click");

test("a count is kept", () => {
  keepsValues(counter, field().element, ["0", "7", "20"]);
});

test("it goes up and down, and never out of bounds", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { element, inputs } = field();

  press(element, "less");
  assert.equal(counter.read(element), "0");
  press(element, "more");
  press(element, "more");
  assert.equal(counter.read(element), "2");
  type(element.querySelector("input"), "20");
  press(element, "more");
  assert.equal(counter.read(element), "20");
  assert.equal(inputs.count, 5);
});

test("the goal is told of when it is reached", () => {
  const { element } = field();
  const goal = element.querySelector('[data-part="goal"]');

  counter.write(element, "2");
  assert.equal(goal.textContent, "counter-left");
  counter.write(element, "4");
  assert.equal(goal.textContent, "counter-reached");
});

test("what is no count is warned of and not stored", () => {
  const { element } = field();

  type(element.querySelector("input"), "många");

  assert.equal(noteOf(element), "counter-number");
  assert.equal(counter.read(element), "");
});
