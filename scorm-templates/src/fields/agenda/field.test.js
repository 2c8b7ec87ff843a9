import assert from "node:assert/strict";
import { test } from "node:test";
import { enhanced, keepsValues } from "../../../test/support/field-laws.js";
import {
  el,
  fieldElement,
  type,
  usePage,
} from "../../../test/support/tiny-dom.js";
import agenda from "./field.js";
import { timesOf } from "./times.js";

function row() {
  return el(
    "tr",
    {},
    el("td", { "data-part": "clock" }),
    el("td", {}, el("textarea", { "data-column": "a", "data-kind": "text" })),
    el("td", {}, el("input", { "data-column": "min", "data-kind": "number" })),
    el(
      "td",
      {},
      el("button", { "data-action": "move-up" }),
      el("button", { "data-action": "move-down" }),
    ),
  );
}

function field() {
  const headings = ["Tid", "Punkt", "Minuter", "Flytta"];
  const element = fieldElement(
    {
      "data-field": "agenda",
      "data-rows": 3,
      "data-start": 3,
      "data-max": 9,
      "data-begins": "09:00",
    },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ...headings.map((it) => el("th", {}, it)))),
      el("tbody", {}, row(), row(), row()),
    ),
    el("p", { "data-part": "total" }),
    el("button", { "data-action": "add-row" }),
  );
  usePage(element);
  return { element, inputs: enhanced(agenda, element) };
}

const clocks = (element) =>
  element
    .querySelectorAll('[data-part="clock"]')
    .map((clock) => clock.textContent);
const buttons = (element, name) =>
  element.querySelectorAll(`[data-action="${name}"]`);

test("an agenda keeps what a table would", () => {
  keepsValues(agenda, field().element, ["a{10", "a~b{5", "~~c{1"]);
});

test("clock times follow from the minutes", () => {
  const { element } = field();

  agenda.write(element, "In{10~Prat{35");
  assert.deepEqual(clocks(element), ["09:00", "09:10", ""]);

  type(element.querySelector("input"), "20");
  assert.deepEqual(clocks(element), ["09:00", "09:20", ""]);
});

test("a meeting may go past midnight", () => {
  assert.deepEqual(timesOf("23:50", [15, 5]), [
    { from: "23:50", to: "00:05" },
    { from: "00:05", to: "00:10" },
  ]);
});

test("a row is moved with its minutes, and the focus goes with it", () => {
  const { element, inputs } = field();
  agenda.write(element, "In{10~Prat{35~Ut{5");

  buttons(element, "move-up")[2].fire("click");

  assert.equal(agenda.read(element), "In{10~Ut{5~Prat{35");
  assert.deepEqual(clocks(element), ["09:00", "09:10", "09:15"]);
  assert.equal(document.activeElement, buttons(element, "move-up")[1]);
  assert.equal(inputs.count, 1);
});

test("at the top the focus goes to the button back", () => {
  const { element } = field();
  agenda.write(element, "In{10~Prat{35");

  buttons(element, "move-up")[1].fire("click");

  assert.equal(agenda.read(element), "Prat{35~In{10");
  assert.equal(document.activeElement, buttons(element, "move-down")[0]);
});

test("rows are described with their times, and the total last", () => {
  assert.deepEqual(agenda.describe("In{10~Prat{35", field().element), [
    "09:00 In · Minuter: 10",
    "09:10 Prat · Minuter: 35",
    "agenda-total",
  ]);
});
