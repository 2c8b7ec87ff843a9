import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../src/lms/connect.js";
import { Saver } from "../../src/player/saver.js";
import { decode } from "../../src/state/codec.js";
import {
  complete,
  emptyState,
  latest,
  setItem,
  startRound,
} from "../../src/state/rounds.js";
import { scorm12Api } from "../support/scorm12-api.js";
import { REGISTRATION } from "../support/states.js";
import { useTimers } from "../support/timers.js";

const TEXT = "cmi.suspend_data";

function launch(t, stored = {}, vices = {}, changes = {}) {
  const { tick } = useTimers(t);
  const lms = scorm12Api(stored, vices);
  const win = { API: changes.noApi ? undefined : lms.api };
  win.parent = win;
  const world = { online: true, time: 0, places: [] };
  const room = connect(
    win,
    () => false,
    () => world.online,
  );
  lms.calls.length = 0;
  const here = { text: "", works: true };
  const state = emptyState(REGISTRATION);
  startRound(state, "260304");
  const saver = new Saver({
    state,
    inLms: null,
    lms: room,
    device: {
      write(text) {
        if (here.works) here.text = text;
        return here.works;
      },
    },
    now: () => world.time,
    isOnline: () => world.online,
    report: (place) => world.places.push(place),
  });
  const write = (value) => {
    const rev = saver.acknowledgedRev(1, "a");
    if (setItem(latest(state), "a", value, rev)) saver.changed();
  };
  const sent = () => lms.calls.filter(([name]) => name !== "LMSGetValue");
  return { ...lms, room, state, saver, here, world, write, sent, tick };
}

test("an input is on the device at once and in the LMS after a pause", (t) => {
  const { write, here, stored, world, sent, tick } = launch(t);
  write("x");
  assert.equal(decode(here.text).state.rounds[0].items.a.value, "x");
  tick(1999);
  assert.deepEqual(sent(), []);
  tick(1);
  assert.equal(decode(stored[TEXT]).state.rounds[0].items.a.value, "x");
  assert.deepEqual(world.places, ["saving", "saved-in-lms"]);
});

test("a save is two calls, however much was typed", (t) => {
  const { write, sent, tick } = launch(t);
  for (const value of ["a", "ab", "abc"]) {
    write(value);
    tick(500);
  }
  tick(2000);
  assert.deepEqual(
    sent().map(([name]) => name),
    ["LMSSetValue", "LMSCommit"],
  );
});

test("nothing is sent when nothing changed", (t) => {
  const { write, saver, sent, tick } = launch(t);
  saver.flush();
  assert.equal(sent().length, 0);
  write("x");
  saver.flush();
  saver.flush();
  write("x");
  tick(5000);
  assert.equal(sent().length, 2);
});

test("rev counts acknowledged changes, seq every save", (t) => {
  const { write, saver, state } = launch(t);
  write("a");
  write("ab");
  assert.equal(latest(state).items.a.rev, 1);
  saver.flush();
  write("abc");
  saver.flush();
  assert.equal(latest(state).items.a.rev, 2);
  assert.equal(state.seq, 2);
});

test("offline holds back, online sends", (t) => {
  const { write, saver, world, sent, stored, tick } = launch(t);
  world.online = false;
  write("x");
  tick(2000);
  saver.beat();
  assert.deepEqual(sent(), []);
  assert.equal(world.places.at(-1), "saved-offline");
  world.online = true;
  saver.flush();
  assert.equal(world.places.at(-1), "saved-in-lms");
  assert.equal(decode(stored[TEXT]).state.rounds[0].items.a.value, "x");
});

test("an LMS that drops a save is asked again with another seq", (t) => {
  const { write, saver, state, world, vices, stored } = launch(
    t,
    {},
    { drops: true },
  );
  write("x");
  saver.flush();
  assert.equal(world.places.at(-1), "lms-refused");
  assert.equal(latest(state).items.a.rev, 1);
  vices.drops = false;
  saver.beat();
  assert.equal(world.places.at(-1), "saved-in-lms");
  assert.equal(decode(stored[TEXT]).state.seq, 2);
});

test("an LMS that refused once is not believed again", (t) => {
  const { write, saver, vices, world, here } = launch(t);
  write("x");
  saver.flush();
  vices.refuses = "LMSCommit";
  write("xy");
  saver.flush();
  vices.refuses = "";
  write("xyz");
  saver.flush();
  saver.beat();
  assert.equal(world.places.at(-1), "lms-refused");
  assert.equal(decode(here.text).state.rounds[0].items.a.value, "xyz");
});

test("a connection that goes while it saves is a matter of the connection", (t) => {
  const { write, saver, vices, world, stored } = launch(t);
  vices.during = () => (world.online = false);
  vices.refuses = "LMSCommit";
  write("x");
  saver.flush();
  assert.equal(world.places.at(-1), "saved-offline");
  Object.assign(vices, { during: undefined, refuses: "" });
  world.online = true;
  saver.flush();
  assert.equal(world.places.at(-1), "saved-in-lms");
  assert.equal(decode(stored[TEXT]).state.rounds[0].items.a.value, "x");
});

test("nothing is written over what could not be read, but it is completed", (t) => {
  const before = {
    "cmi.core.student_id": "a",
    "cmi.core.lesson_status": "incomplete",
    [TEXT]: "there",
  };
  const { state, saver, world, stored } = launch(t, before, {
    unreadable: [TEXT],
  });
  complete(latest(state), "260304");
  saver.changed();
  saver.flush();
  assert.equal(world.places.at(-1), "lms-unknown");
  assert.equal(stored[TEXT], "there");
  assert.equal(stored["cmi.core.lesson_status"], "completed");
});

test("what does not fit stays on the device, the LMS keeps its last", (t) => {
  const { write, saver, world, stored, here, sent } = launch(t);
  write("x");
  saver.flush();
  const before = stored[TEXT];
  const count = sent().length;
  write("x".repeat(4100));
  saver.flush();
  assert.equal(world.places.at(-1), "too-large");
  assert.equal(stored[TEXT], before);
  assert.equal(sent().length, count);
  assert.ok(here.text.length > 4096);
});

test("completion is told together with the state, once", (t) => {
  const { state, saver, stored, sent } = launch(t);
  complete(latest(state), "260304");
  saver.changed();
  saver.flush();
  assert.equal(stored["cmi.core.lesson_status"], "completed");
  assert.equal(sent().length, 3);
  saver.flush();
  assert.equal(sent().length, 3);
});

test("completion reaches the LMS also when the text does not fit", (t) => {
  const { state, write, saver, stored } = launch(t);
  write("x".repeat(5000));
  complete(latest(state), "260304");
  saver.changed();
  saver.flush();
  assert.equal(stored["cmi.core.lesson_status"], "completed");
  assert.equal(stored[TEXT], undefined);
});

test("without storage and LMS the truth is told", (t) => {
  const { write, saver, here, world } = launch(t, {}, {}, { noApi: true });
  write("x");
  saver.flush();
  assert.equal(world.places.at(-1), "saved-on-device");
  here.works = false;
  write("y");
  saver.flush();
  assert.equal(world.places.at(-1), "not-saved");
});

test("browse keeps nothing anywhere", (t) => {
  const browse = { "cmi.core.lesson_mode": "browse" };
  const { write, saver, here, world, sent, tick } = launch(t, browse);
  write("x");
  saver.flush();
  tick(5000);
  assert.deepEqual([here.text, sent(), world.places], ["", [], ["browse"]]);
});

test("a quiet session is kept alive with a new seq, within ten minutes", (t) => {
  const { write, saver, world, stored, sent } = launch(t);
  write("x");
  saver.flush();
  for (let minute = 1; minute < 9; minute++) {
    world.time = minute * 60_000;
    saver.beat();
  }
  assert.equal(sent().length, 2);
  world.time = 9 * 60_000;
  saver.beat();
  assert.equal(sent().length, 4);
  assert.equal(decode(stored[TEXT]).state.seq, 2);
  assert.deepEqual(world.places, ["saving", "saved-in-lms"]);
});
