import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../src/lms/connect.js";
import { sessionTime } from "../../src/lms/scorm12/words.js";
import { scorm12Api } from "../support/scorm12-api.js";

const STATUS = "cmi.core.lesson_status";
const TEXT = "cmi.suspend_data";

function frame(api, changes = {}) {
  const win = { API: api, ...changes };
  win.parent ??= win;
  return win;
}

function open(stored, vices, isCompleted = () => false, isOnline) {
  const lms = scorm12Api(stored, vices);
  const room = connect(frame(lms.api), isCompleted, isOnline);
  const writes = () =>
    lms.calls.filter(([name]) => /SetValue|Commit/.test(name));
  return { ...lms, room, writes };
}

test("a first launch begins: incomplete, suspend, one commit", () => {
  const { room, stored, writes } = open({
    "cmi.core.student_id": "åsa",
    [STATUS]: "not attempted",
  });
  assert.deepEqual(
    [room.kind, room.mode, room.learnerId, room.suspendData],
    ["scorm12", "normal", "åsa", ""],
  );
  assert.equal(room.status, "incomplete");
  assert.equal(stored[STATUS], "incomplete");
  assert.equal(stored["cmi.core.exit"], "suspend");
  assert.equal(writes().length, 3);
});

test("the learner's name is asked for only when somebody wants it", () => {
  const { calls, room } = open({
    "cmi.core.student_id": "åsa",
    "cmi.core.student_name": "Öberg, Åsa",
  });
  room.save({ suspendData: "x", status: "completed" });
  room.finish(60);
  assert.ok(calls.every(([, element]) => element !== "cmi.core.student_name"));

  const other = open({ "cmi.core.student_name": "Öberg, Åsa" });
  assert.equal(other.room.learnerName(), "Öberg, Åsa");
});

test("an LMS that does not give the name gives none", () => {
  const unreadable = ["cmi.core.student_name"];
  assert.equal(open({}, { unreadable }).room.learnerName(), "");
});

for (const status of ["incomplete", "completed", "passed", "failed"]) {
  test(`${status} is left as it is`, () => {
    assert.equal(open({ [STATUS]: status }).stored[STATUS], status);
  });
}

test("a status the LMS lost is repaired", () => {
  const stored = { [STATUS]: "incomplete", [TEXT]: "completed once" };
  const { room } = open(stored, {}, (text) => text === "completed once");
  assert.equal(stored[STATUS], "completed");
  assert.equal(room.status, "completed");
});

test("a save is one SetValue and one Commit", () => {
  const { room, stored, calls } = open();
  calls.length = 0;
  assert.deepEqual(room.save({ suspendData: "x" }), { kept: true });
  assert.equal(stored[TEXT], "x");
  room.save({ suspendData: "y" });
  const names = calls
    .map(([name]) => name)
    .filter((it) => it !== "LMSGetValue");
  assert.deepEqual(names, [
    "LMSSetValue",
    "LMSCommit",
    "LMSSetValue",
    "LMSCommit",
  ]);
  assert.equal(calls.length, 5, "only the first text is read back");
});

test("4096 characters are kept, 4097 are refused and the old ones stay", () => {
  const { room, stored } = open();
  const text = "å".repeat(4096);
  assert.equal(room.save({ suspendData: text }).kept, true);
  assert.deepEqual(room.save({ suspendData: text + "x" }), {
    kept: false,
    reason: "refused",
  });
  assert.equal(stored[TEXT], text);
});

test("the status gets through where the text is refused", () => {
  const { room, stored } = open();
  const change = { suspendData: "x".repeat(4097), status: "completed" };
  assert.equal(room.save(change).kept, false);
  assert.equal(stored[STATUS], "completed");
});

test("an LMS that says true and keeps nothing is found out", () => {
  const { room, vices } = open({}, { drops: true });
  const answer = { kept: false, reason: "dropped" };
  assert.deepEqual(room.save({ suspendData: "x" }), answer);
  assert.deepEqual(room.save({ suspendData: "y" }), answer);
  vices.drops = false;
  assert.equal(room.save({ suspendData: "z" }).kept, true);
});

test("true together with an error code is not kept", () => {
  const { room, vices } = open();
  vices.errorAfter = "LMSCommit";
  assert.equal(room.save({ suspendData: "x" }).kept, false);
});

for (const name of ["LMSSetValue", "LMSCommit", "LMSGetLastError"]) {
  test(`${name} that throws is not kept`, () => {
    const { room, vices } = open();
    vices.throwsIn = name;
    assert.equal(room.save({ suspendData: "x" }).kept, false);
    room.finish(1);
  });
}

for (const vices of [
  { throwsIn: "LMSInitialize" },
  { throwsIn: "LMSGetValue" },
  { refuses: "LMSInitialize" },
]) {
  test(`no session with ${JSON.stringify(vices)}`, () => {
    const { room } = open({}, vices);
    assert.equal(room.kind, "none");
    assert.equal(room.refused, true);
    assert.equal(room.save({ suspendData: "x" }).kept, false);
    room.finish(1);
  });
}

test("a session that is open already is used", () => {
  const { api } = scorm12Api({ "cmi.core.student_id": "a" });
  api.LMSInitialize("");
  assert.equal(connect(frame(api), () => false).kind, "scorm12");
});

test("no API is no LMS", () => {
  const { kind, refused } = connect(frame(undefined), () => false);
  assert.deepEqual([kind, refused], ["none", false]);
});

test("browse writes nothing at all", () => {
  const { room, writes } = open({ "cmi.core.lesson_mode": "browse" });
  assert.deepEqual(room.save({ suspendData: "x" }), {
    kept: false,
    reason: "mode",
  });
  room.finish(5);
  assert.deepEqual(writes(), []);
});

test("review keeps text and never a status", () => {
  const { room, stored } = open(
    { "cmi.core.lesson_mode": "review" },
    {},
    () => true,
  );
  assert.equal(room.save({ suspendData: "x", status: "completed" }).kept, true);
  assert.equal(stored[TEXT], "x");
  assert.equal(stored[STATUS], undefined);
});

test("finish tells the time once and ends the session", () => {
  const { room, stored, calls } = open();
  room.finish(3725.9);
  room.finish(1);
  assert.equal(stored["cmi.core.session_time"], "0001:02:05");
  assert.equal(calls.filter(([name]) => name === "LMSFinish").length, 1);
  assert.equal(room.save({ suspendData: "x" }).reason, "finished");
});

test("the session time has four digits of hours", () => {
  assert.equal(sessionTime(0), "0000:00:00");
  assert.equal(sessionTime(-5), "0000:00:00");
  assert.equal(sessionTime(1e12), "9999:00:00");
});

test("the API is found in parents and in the window that opened this one", () => {
  const { api } = scorm12Api();
  const top = frame(api);
  const middle = { parent: top };
  assert.equal(connect({ parent: middle }, () => false).kind, "scorm12");
  const popup = { opener: { parent: top } };
  popup.parent = popup;
  const { api: other } = scorm12Api();
  top.API = other;
  assert.equal(connect(popup, () => false).kind, "scorm12");
});

test("frames of another origin and endless parents are survived", () => {
  const foreign = new Proxy(
    {},
    {
      get() {
        throw new Error("SecurityError");
      },
    },
  );
  assert.equal(connect({ parent: foreign }, () => false).kind, "none");
  const ring = {};
  ring.parent = { parent: ring };
  assert.equal(connect(ring, () => false).kind, "none");
});

const HAS_TEXT = {
  "cmi.core.student_id": "åsa",
  [STATUS]: "incomplete",
  [TEXT]: "written before",
};

test("an LMS that errs is not taken for an empty one", () => {
  const vices = { unreadable: [TEXT] };
  const { room, stored } = open({ ...HAS_TEXT }, vices);
  assert.deepEqual([room.kind, room.known], ["scorm12", false]);
  assert.equal(room.save({ suspendData: "x" }).reason, "unknown");
  assert.equal(stored[TEXT], "written before");
  assert.equal(room.readAgain(), false);
  vices.unreadable = [];
  assert.equal(room.readAgain(), true);
  assert.equal(room.suspendData, "written before");
  assert.equal(room.save({ suspendData: "x" }).kept, true);
});

test("a text that came with an error is shown and not written over", () => {
  const vices = { errorAfter: "LMSGetValue" };
  const { api, stored } = scorm12Api({ ...HAS_TEXT }, vices);
  // Only the text: who it is must be known.
  const { LMSGetValue } = api;
  api.LMSGetValue = (element) => {
    vices.errorAfter = element === TEXT ? "LMSGetValue" : "";
    return LMSGetValue(element);
  };
  const room = connect(frame(api), () => false);
  assert.deepEqual([room.suspendData, room.known], ["written before", false]);
  room.save({ suspendData: "x" });
  assert.equal(stored[TEXT], "written before");
});

for (const first of [
  { "cmi.core.entry": "ab-initio" },
  { [STATUS]: "not attempted" },
  {},
]) {
  test(`403 at a first launch is empty: ${JSON.stringify(first)}`, () => {
    const stored = { "cmi.core.student_id": "åsa", ...first };
    const { room } = open(stored, { neverSet: true });
    assert.deepEqual([room.known, room.neverSet], [true, true]);
    assert.equal(stored[STATUS], "incomplete");
    assert.equal(room.save({ suspendData: "x" }).kept, true);
  });
}

test("403 is an error where there has been a launch before", () => {
  const stored = { "cmi.core.student_id": "åsa", [STATUS]: "incomplete" };
  assert.equal(open(stored, { neverSet: true }).room.known, false);
  const resumed = { ...stored, "cmi.core.entry": "resume" };
  assert.equal(open(resumed, { neverSet: true }).room.known, false);
});

test("a first launch that erred is still first when it is read again", () => {
  const stored = {
    "cmi.core.student_id": "åsa",
    [STATUS]: "not attempted",
  };
  const vices = { unreadable: [TEXT], neverSet: true };
  const { room } = open(stored, vices);
  assert.equal(stored[STATUS], "incomplete");
  vices.unreadable = [];
  assert.equal(room.readAgain(), true);
});

test("a status that cannot be read is not taken back", () => {
  const stored = { ...HAS_TEXT, [STATUS]: "passed" };
  const vices = { unreadable: [STATUS, TEXT] };
  const { room } = open(stored, vices);
  assert.equal(stored[STATUS], "passed");
  vices.unreadable = [];
  room.readAgain();
  assert.deepEqual([stored[STATUS], room.status], ["passed", "passed"]);
});

for (const vice of ["refuses", "errorAfter", "throwsIn"]) {
  for (const name of ["LMSSetValue", "LMSCommit"]) {
    test(`after ${name} that ${vice} no later "true" is believed`, () => {
      const { room, vices } = open({ ...HAS_TEXT });
      vices[vice] = name;
      assert.equal(room.save({ suspendData: "x" }).reason, "refused");
      vices[vice] = "";
      assert.equal(room.save({ suspendData: "y" }).reason, "distrusted");
    });
  }
}

test("a bad answer at the launch counts too", () => {
  const { room, vices } = open({ ...HAS_TEXT }, { refuses: "LMSCommit" });
  vices.refuses = "";
  assert.equal(room.save({ suspendData: "x" }).reason, "distrusted");
});

test("a commit that fails without a connection is made good by the next", () => {
  let online = true;
  const isOnline = () => online;
  const { room, vices } = open({}, {}, undefined, isOnline);
  online = false;
  vices.refuses = "LMSCommit";
  assert.equal(room.save({ suspendData: "x" }).kept, false);
  online = true;
  vices.refuses = "";
  assert.equal(room.save({ suspendData: "y" }).kept, true);
  assert.deepEqual(room.trust, { flawed: true, distrusted: false });
});

for (const name of ["LMSSetValue", "LMSFinish"]) {
  test(`${name} that fails at the end is noted and stops nothing`, () => {
    const { room, vices } = open();
    vices.throwsIn = name;
    room.finish(5);
    assert.equal(room.trust.flawed, true);
  });
}

test("good answers leave the trust whole", () => {
  const { room } = open({ ...HAS_TEXT });
  room.save({ suspendData: "x", status: "completed" });
  assert.equal(room.holds("x"), true);
  room.finish(5);
  assert.deepEqual(room.trust, { flawed: false, distrusted: false });
});
