import assert from "node:assert/strict";
import { test } from "node:test";
import { enhanced, keepsValues } from "../../../test/support/field-laws.js";
import {
  el,
  fieldElement,
  type,
  usePage,
} from "../../../test/support/tiny-dom.js";
import board from "./field.js";

const AXES = { Nytta: ["liten", "stor"], Arbete: ["litet", "stort"] };
const ZONES = { Zon: ["röd", "gul", "grön"] };

function select([heading, options]) {
  const choices = options.map((text, index) =>
    el("option", { value: String(index + 1) }, text),
  );
  return el(
    "td",
    {},
    el(
      "select",
      { "data-column": heading, "data-kind": "choice" },
      el("option", { value: "" }),
      ...choices,
    ),
  );
}

function field(columns = AXES) {
  const row = () =>
    el(
      "tr",
      {},
      el("td", {}, el("textarea", { "data-column": "a", "data-kind": "text" })),
      ...Object.entries(columns).map(select),
    );
  const headings = ["Idé", ...Object.keys(columns)];
  const element = fieldElement(
    { "data-field": "board", "data-rows": 3, "data-start": 3, "data-max": 6 },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ...headings.map((it) => el("th", {}, it)))),
      el("tbody", {}, row(), row(), row()),
    ),
    el("div", { "data-part": "zones" }),
  );
  usePage(element);
  enhanced(board, element);
  return element;
}

function drawn(element) {
  const zones = element.querySelector('[data-part="zones"]');
  return zones.querySelectorAll("section").map((section) => [
    section
      .querySelectorAll("span")
      .map((span) => span.textContent)
      .join("/"),
    section
      .querySelectorAll("li")
      .map((li) => li.textContent)
      .join(","),
  ]);
}

test("a board keeps what a table would", () => {
  keepsValues(board, field(), ["a{1{2", "a~b{2{2", "~~c{1{1"]);
});

test("two axes make a map: the first goes across, the second up", () => {
  const element = field();

  board.write(element, "Lunch{2{1~App{1{2");

  assert.deepEqual(drawn(element), [
    ["Nytta: liten/Arbete: stort", "App"],
    ["Nytta: stor/Arbete: stort", ""],
    ["Nytta: liten/Arbete: litet", ""],
    ["Nytta: stor/Arbete: litet", "Lunch"],
  ]);
});

test("one column makes zones; a row without a zone is not lost", () => {
  const element = field(ZONES);

  board.write(element, "Ett{3~Två");

  assert.deepEqual(drawn(element), [
    ["röd", ""],
    ["gul", ""],
    ["grön", "Ett"],
    ["board-nowhere", "Två"],
  ]);
});

test("the board follows what is written", () => {
  const element = field(ZONES);
  board.write(element, "Ett{1");

  type(element.querySelector("select"), "2");

  assert.deepEqual(drawn(element)[1], ["gul", "Ett"]);
});

test("zones are described with what lies there", () => {
  assert.deepEqual(board.describe("Ett{1{1~Två{1{1~Tre", field()), [
    "Nytta: liten · Arbete: litet – Ett, Två",
    "board-nowhere – Tre",
  ]);
});
