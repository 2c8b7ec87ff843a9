import assert from "node:assert/strict";
import { test } from "node:test";
import { el, fieldElement, usePage } from "../../../test/support/tiny-dom.js";
import { know } from "../../templates/player.js";
import sum from "./field.js";
import { workOut } from "./formula.js";

let written = "";

/** Leaders times minutes, and 30 minutes for each of the others, in hours. */
function field(attributes = {}) {
  const element = fieldElement(
    {
      "data-field": "sum",
      "data-of": "enheter",
      "data-formula": "1*2+3*=30",
      "data-headings": "\nLedare\nMin per ledare\nMedarbetare",
      "data-name": "0",
      "data-divisor": "60",
      "data-unit": "\u00a0timmar",
      ...attributes,
    },
    el("ul", { "data-part": "rows" }),
    el("output", { "data-part": "total" }),
  );
  usePage(element);
  document.documentElement = { lang: "sv" };
  know({
    page: { fields: [{ item: "enheter", type: { read: () => written } }] },
  });
  return element;
}

/** Hard spaces keep a number and its unit on one line; here they are as others. */
const plain = (text) => text.replace(/\s/g, " ");

const linesFor = (value, attributes) =>
  sum.describe("", field(attributes), () => value).map(plain);

function shown(element) {
  sum.refresh(element);
  return {
    rows: element.querySelectorAll("li").map((row) => plain(row.textContent)),
    total: element.querySelector("output").textContent,
  };
}

/** Messages are their keys here; the values are in the rows. */
const rowsOf = (value, attributes) => linesFor(value, attributes).slice(0, -1);

test("every row that somebody has begun is worked out, and the total stands last", () => {
  assert.deepEqual(linesFor("Park{2{1045{20~~Skola{1{60{0"), [
    "Park: 44,8 timmar",
    "Skola: 1 timmar",
    "sum-total",
  ]);
});

test("a row that lacks a number is no zero", () => {
  assert.deepEqual(linesFor("Park{2{60{0~Skola{{60"), [
    "Park: 2 timmar",
    "Skola: sum-gap",
    "sum-part",
  ]);
});

test("a row without a name has its number", () => {
  assert.deepEqual(rowsOf("{1{60{0~{2{60{0"), ["1: 1 timmar", "2: 2 timmar"]);
  assert.deepEqual(rowsOf("Park{1{60{0", { "data-name": "-1" }), [
    "1: 1 timmar",
  ]);
});

test("large numbers are grouped as in Swedish", () => {
  assert.deepEqual(rowsOf("Park{100{6000{0"), ["Park: 10 000 timmar"]);
});

test("nothing is shown before a row is filled in", () => {
  written = "";
  assert.deepEqual(shown(field()), { rows: [], total: "" });
  assert.deepEqual(linesFor(""), []);
});

test("the page follows the table", () => {
  const element = field();

  written = "Park{1{60{0";
  assert.deepEqual(shown(element), {
    rows: ["Park: 1 timmar"],
    total: "sum-total",
  });
  written = "Park{1{60";
  assert.deepEqual(shown(element), {
    rows: ["Park: sum-gap"],
    total: "sum-part",
  });
});

test("nothing is stored", () => {
  const element = field();

  sum.enhance(element);
  sum.write(element, "a");

  assert.equal(sum.read(element), "");
});

test("products are worked out before they are added up", () => {
  const cells = ["2", "3", "0", "-4"];

  assert.equal(workOut("0", cells), 2);
  assert.equal(workOut("0*1", cells), 6);
  assert.equal(workOut("0+1*=10+=5", cells), 37);
  assert.equal(workOut("2*1", cells), 0);
  assert.equal(workOut("3*0*1", cells), -24);
});

test("a formula of any length is what the same numbers give by hand", () => {
  let seed = 17;
  const next = (below) => (seed = (seed * 16807) % 2147483647) % below;
  for (let round = 0; round < 200; round++) {
    const cells = Array.from({ length: 4 }, () => String(next(100)));
    const terms = Array.from({ length: 1 + next(3) }, () =>
      Array.from({ length: 1 + next(3) }, () =>
        next(2) ? String(next(4)) : `=${next(50)}`,
      ),
    );
    const number = (it) => Number(it.startsWith("=") ? it.slice(1) : cells[it]);
    const byHand = terms
      .map((term) => term.map(number).reduce((a, b) => a * b))
      .reduce((a, b) => a + b);

    const formula = terms.map((term) => term.join("*")).join("+");
    assert.equal(workOut(formula, cells), byHand, `${formula} of ${cells}`);
  }
});
