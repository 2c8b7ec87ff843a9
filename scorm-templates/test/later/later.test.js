import assert from "node:assert/strict";
import { test } from "node:test";
import { startLater } from "../../src/later/main.js";
import { usePage } from "../support/tiny-dom.js";

/** The player as the later script finds it, on a page with nothing on it. */
function player() {
  const heard = [];
  const lms = { kind: "none", mode: "browse", writes: false };
  const app = {
    lms,
    page: { start: usePage(), fields: [] },
    state: { rounds: [] },
  };
  const hook = {
    app,
    arrived: (actions) => (app.later = actions),
    show: () => heard.push("shown"),
  };
  globalThis.document.addEventListener = () => {};
  globalThis.document.documentElement = {
    classList: { add: (it) => heard.push(it) },
  };
  globalThis.window = { innovationskraft: hook, addEventListener() {} };
  return { app, heard };
}

test("a part that fails stops neither the others nor the player", (t) => {
  const told = t.mock.method(console, "error", () => {});
  const { app, heard } = player();
  const fail = () => {
    throw new Error("a mistake of ours");
  };

  startLater(fail, () => heard.push("next part"));

  assert.deepEqual(heard, ["next part", "shown", "has-later"]);
  assert.equal(told.mock.callCount(), 1);
  assert.deepEqual(Object.keys(app.later), [
    "again",
    "askOfUnknown",
    "download",
  ]);
});

test("a script that comes twice starts once", () => {
  const { heard } = player();

  startLater();
  startLater(() => heard.push("again"));

  assert.deepEqual(heard, ["shown", "has-later"]);
});
