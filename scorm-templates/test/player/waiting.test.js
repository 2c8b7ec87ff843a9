import assert from "node:assert/strict";
import { test } from "node:test";
import { adopt, standIn } from "../../src/player/waiting.js";
import { el, fieldElement, usePage } from "../support/tiny-dom.js";

function waitingField(value) {
  const input = el("input", { "data-column": 1 });
  const element = fieldElement(
    { "data-field": "board", "data-start": 1, "data-max": 20 },
    el("div", { "data-row": 1 }, input),
  );
  usePage(element);
  const field = { element, item: "karta", waits: true, type: standIn() };
  field.type.enhance(element);
  field.type.write(element, value);
  return { app: { page: { fields: [field] } }, field, input };
}

test("a waiting field shows what is stored, and nobody can write in it", () => {
  const { field, input } = waitingField("Lunch");

  assert.equal(input.value, "Lunch");
  assert.equal(input.disabled, true);
  assert.equal(field.type.read(field.element), "Lunch");
});

test("what it cannot show is kept all the same", () => {
  const { field } = waitingField("3~1~~2");

  field.element.querySelector("input").value = "";

  assert.equal(field.type.read(field.element), "3~1~~2");
});

test("its own type goes on from what was stored", () => {
  const { app, field, input } = waitingField("Lunch");
  const written = [];
  const board = {
    enhance() {},
    read: () => "from the board",
    write: (_, value) => written.push(value),
    describe: () => [],
  };

  adopt(app, { board });

  assert.deepEqual(written, ["Lunch"]);
  assert.equal(field.waits, false);
  assert.equal(input.disabled, false);
  assert.equal(field.type.read(field.element), "from the board");
});

test("a type that fails leaves the others their turn", (t) => {
  t.mock.method(console, "error", () => {});
  const { app } = waitingField("Lunch");
  const other = waitingField("App").field;
  other.element.dataset.field = "card";
  app.page.fields.push(other);
  const fail = () => {
    throw new Error("a mistake of ours");
  };
  const board = { enhance: fail, read: fail, write: fail, describe: fail };
  const card = { enhance() {}, read: () => "", write() {}, describe: () => [] };

  adopt(app, { board, card });

  assert.equal(other.waits, false);
});
