import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { roomLeft } from "../../src/later/budget.js";
import { leave, lossOf, startLeaving } from "../../src/later/leaving.js";
import { connect } from "../../src/lms/connect.js";
import { openDevice } from "../../src/player/device.js";
import { Saver } from "../../src/player/saver.js";
import { checksum } from "../../src/state/checksum.js";
import { encode } from "../../src/state/codec.js";
import { scorm12Api } from "../support/scorm12-api.js";
import { round, stateOf } from "../support/states.js";
import { el, usePage } from "../support/tiny-dom.js";

const TEXT = "cmi.suspend_data";
const NOW = Date.UTC(2026, 10, 21, 14, 20);

const kept = new Map();
let notices;

beforeEach(() => {
  kept.clear();
  notices = el("div", { "data-part": "notices" });
  usePage(notices);
  globalThis.document.documentElement = { lang: "sv" };
  globalThis.document.dispatchEvent = () => true;
  globalThis.window = {
    localStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    },
  };
});

function open(stored = {}, vices = {}, changes = {}) {
  stored["cmi.core.student_id"] = "åsa";
  const lms = scorm12Api(stored, vices);
  const world = { online: true };
  const isOnline = () => world.online;
  const win = { API: changes.noApi ? undefined : lms.api };
  win.parent = win;
  const room = connect(win, () => false, isOnline);
  const device = openDevice("o05", room.learnerId);
  const state = stateOf([round({ a: [1, "written"] })]);
  const saver = new Saver({
    state,
    inLms: null,
    lms: room,
    device,
    now: () => 0,
    isOnline,
    report() {},
  });
  const page = { fields: changes.fields || [] };
  const app = { state, drafts: [], page, device, lms: room, saver };
  saver.changed();
  saver.flush();
  return { ...lms, app, world };
}

const said = () => notices.textContent;
const isHere = () =>
  [...kept.values()].some((text) => text.includes("written"));

test("who leaves takes the text along, and a checksum stays", () => {
  const { app, stored } = open();
  assert.ok(isHere());
  assert.equal(leave(app, NOW), true);
  assert.equal(isHere(), false);
  assert.deepEqual(app.device.readReceipt(), {
    seq: app.state.seq,
    checksum: checksum(stored[TEXT]),
    at: NOW,
  });
  assert.match(said(), /leave-done/);
});

test("the page that stays open keeps the session alive and nothing here", () => {
  const { app } = open();
  leave(app, NOW);
  app.saver.send(true);
  assert.equal(isHere(), false);
  app.saver.changed();
  assert.ok(isHere());
});

for (const [name, trouble] of [
  ["has refused", ({ vices }) => (vices.refuses = "LMSCommit")],
  ["throws", ({ vices }) => (vices.throwsIn = "LMSSetValue")],
  ["keeps nothing", ({ app }) => (app.lms.holds = () => false)],
  ["cannot be reached", ({ world }) => (world.online = false)],
  [
    "has no room",
    ({ app }) => (app.state.rounds[0].items.a.value = "written".repeat(700)),
  ],
]) {
  test(`nobody leaves an LMS that ${name}`, () => {
    const launch = open();
    trouble(launch);
    assert.equal(leave(launch.app, NOW), false);
    assert.ok(isHere());
    assert.equal(launch.app.device.readReceipt(), null);
    assert.match(said(), /leave-not-sure.*download/);
  });
}

test("one bad answer earlier in the launch is enough to stay", () => {
  const { app, vices } = open({}, { refuses: "LMSCommit" });
  vices.refuses = "";
  assert.equal(leave(app, NOW), false);
  assert.ok(isHere());
});

test("nobody leaves a preview, or answers that could not be read", () => {
  assert.equal(leave(open({}, {}, { noApi: true }).app, NOW), false);
  assert.equal(leave(open({}, { unreadable: [TEXT] }).app, NOW), false);
});

test("a version that waits at its field is not thrown away", () => {
  const field = {
    item: "a",
    element: null,
    type: { read: () => "written" },
  };
  const { app } = open({}, {}, { fields: [field] });
  app.drafts = [{ no: 1, id: "a", value: "other" }];
  assert.equal(leave(app, NOW), false);
  assert.match(said(), /leave-drafts/);
  app.drafts = [];
  assert.equal(leave(app, NOW), true);
});

test("text on its way to the workbook is not left behind", () => {
  const { app } = open();
  globalThis.document.dispatchEvent = () => false;
  assert.equal(leave(app, NOW), false);
  assert.match(said(), /leave-workbook/);
});

test("the next launch compares, and tells until it has been read", () => {
  const { app, stored } = open();
  leave(app, NOW);
  for (const [inLms, expected] of [
    [stored[TEXT], /^$/],
    ["", /loss-all/],
  ]) {
    notices.replaceChildren();
    app.lms.suspendData = inLms;
    startLeaving({ app });
    assert.match(said(), expected);
  }
  notices.querySelectorAll("button")[0].fire("click");
  assert.equal(app.device.readReceipt(), null);
});

test("a later text is no loss, an older or changed one is", () => {
  const text = (seq, value) =>
    encode(stateOf([round({ a: [1, value] })], { seq }));
  const receipt = { seq: 5, checksum: checksum(text(5, "x")) };
  assert.equal(lossOf(null, ""), "");
  assert.equal(lossOf(receipt, text(5, "x")), "");
  assert.equal(lossOf(receipt, text(6, "y")), "");
  assert.equal(lossOf(receipt, text(5, "y")), "loss-latest");
  assert.equal(lossOf(receipt, text(4, "x")), "loss-latest");
  assert.equal(lossOf(receipt, ""), "loss-all");
});

test("the room left is told in round numbers, near the end", () => {
  assert.equal(roomLeft(3599), null);
  assert.equal(roomLeft(3600), 450);
  assert.equal(roomLeft(3790), 300);
  assert.equal(roomLeft(4030), 60);
  assert.equal(roomLeft(4096), 0);
  assert.equal(roomLeft(4097), null);
});
