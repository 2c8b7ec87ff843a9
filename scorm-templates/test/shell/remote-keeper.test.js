import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { createRoom } from "../../src/lms/remote/room.js";
import { Keeper } from "../../src/shell/remote/keeper.js";
import { startRecord } from "../support/record-server.js";
import { el, usePage } from "../support/tiny-dom.js";

const PAGE = { iri: "https://w3id.org/innovationskraft", version: "1.2.0" };
const { setTimeout: waitingFor } = globalThis;

let record;

beforeEach(async () => {
  record = await startRecord();
  usePage(...["o05", "o06"].map((id) => el("li", { "data-exercise": id })));
  globalThis.window = {};
  // Patience would keep the tests waiting for nothing.
  globalThis.setTimeout = (...values) => waitingFor(...values).unref();
});

afterEach(() => {
  record.close();
  globalThis.setTimeout = waitingFor;
});

async function open() {
  const session = {
    endpoint: `${record.url}/xapi/`,
    auth: "Basic c2Vzc2lvbjprZXk=",
    actor: { mbox: "mailto:sally@example.com" },
    registration: "",
    activityId: `${PAGE.iri}/t2`,
    data: {},
  };
  const room = createRoom({ session, tab: null }, PAGE);
  await room.read();
  return new Keeper(room, ["o05", "o06"]);
}

const inRecord = () => {
  const [document] = [...record.documents.values()];
  return document && JSON.parse(document).state;
};

test("what two devices have seen of the exercises is brought together", async () => {
  await (await open()).commit();
  const first = await open();
  const second = await open();
  first.record.marks.o05 = "c";
  assert.equal(await first.commit(), true);

  second.record.marks.o06 = "i";
  assert.equal(await second.commit(), true);
  assert.equal(inRecord(), "M1|i|o05:c,o06:i");
});

test("over what could not be read nothing is written until it has been", async () => {
  const before = await open();
  before.record.marks.o05 = "c";
  await before.commit();
  record.status = 503;
  const keeper = await open();
  assert.equal(await keeper.commit(), false);

  record.status = 0;
  keeper.record.marks.o06 = "i";
  assert.equal(await keeper.commit(), true);
  assert.equal(inRecord(), "M1|i|o05:c,o06:i");
});

test("a record store that always says that somebody was there before is not asked for ever", async () => {
  await (await open()).commit();
  const keeper = await open();
  keeper.record.marks.o05 = "i";
  record.status = 412;
  assert.equal(await keeper.commit(), false);
  assert.ok(record.requests.length < 12);
});
