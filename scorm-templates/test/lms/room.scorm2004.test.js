import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../src/lms/connect.js";
import { sessionTime } from "../../src/lms/scorm2004/words.js";
import { REFUSE } from "../../src/state/budget.js";
import { scorm2004Api } from "../support/scorm2004-api.js";

const WRITES = ["SetValue", "Commit"];

function open(elements, isCompleted = () => false) {
  const { api, calls } = scorm2004Api(elements);
  const win = { API_1484_11: api };
  win.parent = win;
  const room = connect(win, isCompleted);
  const writes = () =>
    calls
      .filter(([name]) => WRITES.includes(name))
      .map(([name, element, value]) => (value ? `${element}=${value}` : name));
  return { api, calls, room, writes };
}

test("a first launch begins: incomplete, suspend and one commit, before anything is written", () => {
  const { calls, room, writes } = open();
  assert.deepEqual(
    [room.kind, room.mode, room.learnerId, room.known, room.suspendData],
    ["scorm2004", "normal", "åsa", true, ""],
  );
  assert.deepEqual(calls[0], ["Initialize", ""]);
  assert.deepEqual(writes(), [
    "cmi.completion_status=incomplete",
    "cmi.exit=suspend",
    "Commit",
  ]);
});

test("completed, it is left as completed, and suspended too", () => {
  const { room, writes } = open({ "cmi.completion_status": "completed" });
  assert.equal(room.status, "completed");
  assert.deepEqual(writes(), ["cmi.exit=suspend", "Commit"]);
});

test("a status that the LMS has lost is repaired from the state", () => {
  const { room } = open({ "cmi.suspend_data": "done" }, (it) => it === "done");
  assert.equal(room.status, "completed");
});

test("text and status are kept, and the end tells the time", () => {
  const { room, writes } = open();
  const answer = room.save({ suspendData: "åäö", status: "completed" });
  room.finish(3723.9);
  assert.deepEqual(answer, { kept: true });
  assert.deepEqual(writes().slice(3), [
    "cmi.completion_status=completed",
    "cmi.suspend_data=åäö",
    "Commit",
    "cmi.session_time=PT1H2M3S",
  ]);
});

for (const mode of ["review", "browse"]) {
  test(`in ${mode} what is there is read and nothing is written`, () => {
    const { calls, room, writes } = open({
      "cmi.mode": mode,
      "cmi.completion_status": "completed",
      "cmi.suspend_data": "mine",
    });
    assert.equal(room.mode, mode === "review" ? "read" : "browse");
    assert.equal(room.suspendData, "mine");
    const answer = room.save({ suspendData: "x", status: "incomplete" });
    room.finish(60);
    assert.deepEqual(answer, { kept: false, reason: "mode" });
    assert.deepEqual(writes(), []);
    assert.equal(calls.at(-1)[0], "Terminate");
  });
}

test("what the player hands over is far from what the LMS refuses", () => {
  const { api, room } = open();
  assert.equal(REFUSE, 24_000);
  assert.ok(room.save({ suspendData: "å".repeat(REFUSE) }).kept);
  api.SetValue("cmi.suspend_data", "å".repeat(64_001));
  assert.equal(api.GetLastError(), "406");
});

test("the time of a session has no fraction and is never negative", () => {
  assert.equal(sessionTime(0.9), "PT0H0M0S");
  assert.equal(sessionTime(-5), "PT0H0M0S");
  assert.equal(sessionTime(NaN), "PT0H0M0S");
  assert.equal(sessionTime(360_061), "PT100H1M1S");
});

test("an LMS of SCORM 1.2 is none that this player can speak to", () => {
  const win = { API: { LMSInitialize: () => "true" } };
  win.parent = win;
  assert.equal(connect(win, () => false).kind, "none");
});
