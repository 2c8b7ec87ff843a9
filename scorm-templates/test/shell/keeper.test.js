import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { connect } from "../../src/lms/connect.js";
import { decodeContainer } from "../../src/shell/container.js";
import { createApi } from "../../src/shell/frame-api.js";
import { Keeper } from "../../src/shell/keeper.js";
import { scorm12Api } from "../support/scorm12-api.js";

const TEXT = "cmi.suspend_data";
const STATUS = "cmi.core.lesson_status";

let stored;

beforeEach(() => {
  stored = { "cmi.core.student_id": "anna" };
});

function roomOver(api) {
  const win = { API: api };
  win.parent = win;
  return connect(win, () => false);
}

/** The package is opened in an LMS that has what was stored there. */
function launch(vices = {}) {
  const lms = scorm12Api(stored, vices);
  stored = lms.stored;
  const keeper = new Keeper(roomOver(lms.api), ["o05", "o06"]);
  return { keeper, opens: (id) => roomOver(createApi(keeper, id)) };
}

test("each exercise finds what it wrote, and nothing of the other's", () => {
  const first = launch();
  first.opens("o05").save({ suspendData: "five" });
  first.opens("o06").save({ suspendData: "six" });

  const { opens } = launch();
  assert.equal(opens("o05").suspendData, "five");
  assert.equal(opens("o06").suspendData, "six");
  assert.equal(opens("o06").learnerId, "anna");
  assert.equal(opens("o06").status, "incomplete");
});

test("the whole is completed when all exercises are, and not before", () => {
  const { opens } = launch();
  opens("o05").save({ suspendData: "5", status: "completed" });
  assert.equal(stored[STATUS], "incomplete");

  opens("o06").save({ suspendData: "6", status: "completed" });
  assert.equal(stored[STATUS], "completed");
  assert.equal(decodeContainer(stored[TEXT]).container.completed, true);
});

test("where all of it has no room the exercise is told, and what is there stays", () => {
  const { opens } = launch();
  const [five, six] = [opens("o05"), opens("o06")];
  assert.equal(five.save({ suspendData: "x".repeat(3000) }).kept, true);
  const before = stored[TEXT];

  assert.equal(six.save({ suspendData: "y".repeat(1500) }).kept, false);
  assert.equal(stored[TEXT], before);

  five.save({ suspendData: "short" });
  // Once refused, an exercise believes its LMS no more until it is opened again.
  assert.equal(opens("o06").save({ suspendData: "y".repeat(1500) }).kept, true);
});

test("what the LMS does not take is not said to be taken", () => {
  const { opens } = launch({ drops: true });

  assert.equal(opens("o05").save({ suspendData: "lost" }).kept, false);
});

test("what cannot be read is not written over", () => {
  launch().opens("o05").save({ suspendData: "five" });
  const before = stored[TEXT];

  const room = launch({ unreadable: [TEXT] }).opens("o05");
  assert.equal(room.known, false);
  assert.equal(room.save({ suspendData: "new" }).kept, false);
  assert.equal(stored[TEXT], before);
});

test("what a later version wrote stays as it is", () => {
  stored[TEXT] = "S2|i|something else|abc";
  stored[STATUS] = "incomplete";

  assert.equal(launch().opens("o05").save({ suspendData: "old" }).kept, false);
  assert.equal(stored[TEXT], "S2|i|something else|abc");
});
