import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { startNameless } from "../../src/later/nameless.js";
import { openDevice } from "../../src/player/device.js";
import { encode } from "../../src/state/codec.js";
import { latest } from "../../src/state/rounds.js";
import { OTHER_REGISTRATION, round, stateOf } from "../support/states.js";
import { el, usePage } from "../support/tiny-dom.js";

const kept = new Map();
let notices;

beforeEach(() => {
  kept.clear();
  notices = el("div", { "data-part": "notices" });
  usePage(notices);
  Object.assign(globalThis.document, {
    documentElement: { lang: "sv" },
    hasFocus: () => false,
  });
  globalThis.window = {
    localStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    },
  };
});

const field = (item) => {
  const element = { contains: () => false };
  const type = {
    read: () => element.value || "",
    write: (_, value) => (element.value = value),
  };
  return { element, item, saved: true, type };
};

/** A launch where the LMS answers, with `items` in it. */
function open(learnerId, items = {}, lms = {}) {
  const device = openDevice("o05", learnerId);
  const app = {
    page: { name: "o05", fields: [field("a"), field("b")] },
    lms: { writes: true, known: true, learnerId, ...lms },
    device,
    drafts: [],
    state: stateOf([round(items)], { registration: OTHER_REGISTRATION }),
    saver: {
      acknowledgedRev: () => 0,
      changed: () => device.write(encode(app.state)),
      flush() {},
    },
  };
  startNameless({ app, show() {} });
  return app;
}

const written = () =>
  openDevice("o05", "").write(encode(stateOf([round({ a: [1, "old"] })])));
const said = () => notices.textContent;
const press = (key) =>
  notices
    .querySelectorAll("button")
    .find((button) => button.textContent === key)
    .dispatchEvent({ type: "click" });

test("nothing is shown to anybody before they have answered", () => {
  written();
  const app = open("åsa");
  assert.match(said(), /nameless-found/);
  assert.equal(latest(app.state).items.a, undefined);
  assert.doesNotMatch(said(), /old/);
});

test("whoever wrote it gets it, and it is filed under their own name", () => {
  written();
  const app = open("åsa", { b: [1, "new"] });
  press("nameless-mine");
  assert.equal(latest(app.state).items.a.value, "old");
  assert.equal(latest(app.state).items.b.value, "new");
  assert.equal(app.page.fields[0].element.value, "old");
  assert.equal(openDevice("o05", "").read(), "");
  assert.match(openDevice("o05", "åsa").read(), /old/);
});

test("what is there already stays, and the other version is offered", () => {
  written();
  const app = open("åsa", { a: [3, "new"] });
  press("nameless-mine");
  assert.equal(latest(app.state).items.a.value, "new");
  assert.deepEqual(app.device.readDrafts(), [{ no: 1, id: "a", value: "old" }]);
});

test("it goes nowhere where there is no room for it", () => {
  written();
  const app = open("åsa", { b: [1, "new"] });
  app.saver.changed = () => {};
  app.saver.reported = "not-saved";
  press("nameless-mine");
  assert.match(openDevice("o05", "").read(), /old/);
});

test("who says no is not asked again, but the next one is", () => {
  written();
  open("åsa");
  press("nameless-not-mine");
  assert.match(openDevice("o05", "").read(), /old/);
  notices.replaceChildren();
  open("åsa");
  assert.doesNotMatch(said(), /nameless-found/);
  open("bo");
  assert.match(said(), /nameless-found/);
});

test("nobody is asked in browse mode, without a name or for nothing", () => {
  open("åsa");
  written();
  open("åsa", {}, { writes: false });
  open("", {});
  open("åsa", {}, { known: false });
  assert.doesNotMatch(said(), /nameless-found/);
});
