import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { closedRoom } from "../../src/lms/closed-room.js";
import { createRoom } from "../../src/lms/remote/room.js";
import { RemoteSaver } from "../../src/lms/remote/saver.js";
import { openSession } from "../../src/lms/remote/session.js";
import { decode } from "../../src/state/codec.js";
import { latest, setItem } from "../../src/state/rounds.js";
import { watchSettling } from "../../src/tell/settling.js";
import { startRecord } from "../support/record-server.js";
import { round, stateOf } from "../support/states.js";
import { el, usePage } from "../support/tiny-dom.js";

const PAGE = { iri: "https://w3id.org/innovationskraft", version: "1.2.0" };
const STATE = `${PAGE.iri}/state/suspend-data`;
const { setTimeout: waitingFor } = globalThis;

let record;
let tab;
let win;

beforeEach(async () => {
  record = await startRecord();
  tab = new Map();
  usePage(el("div", { "data-part": "notices" }));
  globalThis.document.hasFocus = () => true;
  // Patience would keep the tests waiting for nothing.
  globalThis.setTimeout = (...values) => waitingFor(...values).unref();
  globalThis.window = {
    sessionStorage: {
      getItem: (key) => tab.get(key) ?? null,
      setItem: (key, value) => tab.set(key, value),
    },
  };
  win = {
    location: { pathname: "/o05/index.html", search: search() },
    history: {
      replaceState(state, title, address) {
        const [pathname, rest] = address.split("?");
        Object.assign(win.location, { pathname, search: rest || "" });
      },
    },
  };
});

afterEach(() => {
  record.close();
  globalThis.setTimeout = waitingFor;
});

function search(registration = "760e3480-ba55-4991-94b0-01820dbd23a2") {
  const account = { homePage: "https://lms.example", name: "7+1 å" };
  const values = {
    endpoint: `${record.url}/xapi/`,
    fetch: `${record.url}/fetch`,
    actor: JSON.stringify({ objectType: "Agent", account }),
    registration,
    activityId: "https://lms.example/au/7",
  };
  return `?${new URLSearchParams(values)}`;
}

const open = () => openSession(win, "innovationskraft-o05");

async function enter() {
  const room = createRoom(await open(), PAGE);
  await room.read();
  return room;
}

function saverOf(room, items = { a: [1, "skrivet"] }) {
  const world = { online: true, places: [] };
  const saver = new RemoteSaver({
    state: stateOf([round(items)]),
    inLms: null,
    lms: room,
    device: { write: () => true },
    now: () => 0,
    isOnline: () => world.online,
    report: (place) => world.places.push(place),
  });
  const app = { saver, lms: room, state: saver.state, page: { fields: [] } };
  Object.assign(app, { drafts: [], device: { writeDrafts() {} } });
  watchSettling({ app, show() {} });
  const settled = () => new Promise((go) => saver.whenSettled(go));
  return { saver, world, settled };
}

const inRecord = () =>
  decode(JSON.parse(record.documents.get(STATE)).state).state;

test("the token is asked for once, and nothing of the launch stays in the address", async () => {
  const { session, refused } = await open();
  assert.equal(refused, false);
  assert.equal(win.location.search, "");
  assert.match(session.auth, /^Basic /);
  const again = await open();
  assert.equal(again.refused, false);
  assert.equal(
    record.requests.filter(({ url }) => url.pathname === "/fetch").length,
    1,
  );
});

test("a launch whose token is used up is refused, and tells whose copy is on the device", async () => {
  record.tokens = 0;
  const { session, refused } = await open();
  assert.equal(refused, true);
  assert.equal(session.registration, "760e3480-ba55-4991-94b0-01820dbd23a2");
});

test("a page that no LMS opened is not refused; nor is it anybody's", async () => {
  win.location.search = "";
  assert.deepEqual(
    { ...(await open()), tab: null },
    { session: null, tab: null, refused: false },
  );
});

test("what is saved is in the record store when it says so, not before", async () => {
  const { saver, world, settled } = saverOf(await enter());
  saver.changed();
  saver.flush();
  assert.deepEqual(world.places, ["saving", "saving"]);
  await settled();
  assert.equal(saver.reported, "saved-in-lms");
  assert.equal(saver.pending, false);
  assert.equal(latest(inRecord()).items.a.value, "skrivet");
  const again = await enter();
  assert.equal(decode(again.suspendData).intact, true);
});

test("agent and registration are of the launch, letter by letter", async () => {
  await enter();
  const { url } = record.requests.pop();
  assert.deepEqual(JSON.parse(url.searchParams.get("agent")).account, {
    homePage: "https://lms.example",
    name: "7+1 å",
  });
  assert.doesNotMatch(url.search, /\+/);
});

test("while one text is on its way only the last of the others waits", async () => {
  const room = await enter();
  const { saver, settled } = saverOf(room);
  for (const text of ["ett", "två", "tre"]) {
    const rev = saver.acknowledgedRev(1, "a");
    setItem(latest(saver.state), "a", text, rev);
    saver.changed();
    saver.flush();
  }
  await settled();
  assert.equal(latest(inRecord()).items.a.value, "tre");
  const puts = record.requests.filter(({ method }) => method === "PUT");
  assert.equal(puts.length, 2);
  const revs = puts.map(
    ({ text }) => latest(decode(JSON.parse(text).state).state).items.a.rev,
  );
  assert.ok(revs[1] > revs[0], "what is on its way keeps its revision");
});

for (const [status, place] of [
  [401, "lms-refused"],
  [403, "lms-refused"],
  [503, "lms-refused"],
])
  test(`${status}: the learner is told that the text is on the device, and it is sent again`, async () => {
    const { saver, settled } = saverOf(await enter());
    record.status = status;
    saver.changed();
    saver.flush();
    await settled();
    assert.equal(saver.reported, place);
    assert.equal(saver.pending, true);
    record.status = 0;
    saver.beat();
    await settled();
    assert.equal(saver.reported, "saved-in-lms");
  });

test("offline nothing is sent, and the page says where the text is", async () => {
  const { saver, world } = saverOf(await enter());
  world.online = false;
  saver.changed();
  saver.flush();
  assert.equal(saver.reported, "saved-offline");
  assert.equal(record.documents.size, 0);
});

test("what another device has saved since is brought together with this", async () => {
  const here = saverOf(await enter(), { a: [1, "här"] });
  const there = saverOf(await enter(), { b: [1, "där"] });
  for (const { saver, settled } of [here, there, here]) {
    saver.changed();
    saver.flush();
    await settled();
    assert.equal(saver.reported, "saved-in-lms");
  }
  const { items } = latest(inRecord());
  assert.deepEqual([items.a.value, items.b.value], ["här", "där"]);
});

test("a state that cannot be read is not written over", async () => {
  record.status = 500;
  win.location.search = "";
  tab.set(
    "innovationskraft:launch:innovationskraft-o05",
    JSON.stringify({ fetch: "", endpoint: `${record.url}/xapi/`, actor: {} }),
  );
  const room = await enter();
  const { saver } = saverOf(room);
  saver.changed();
  saver.flush();
  assert.equal(saver.reported, "lms-unknown");
  assert.equal(room.readAgain(), false);
});

test("Review shows and Browse looks: neither writes", async () => {
  for (const [launchMode, mode] of [
    ["Review", "read"],
    ["Browse", "browse"],
  ]) {
    record.tokens = 1;
    record.launchData.launchMode = launchMode;
    win.location.search = search();
    const room = await enter();
    assert.deepEqual([room.mode, room.writes], [mode, false]);
  }
});

test("another registration is another beginning, also on this device", async () => {
  const first = await enter();
  record.tokens = 1;
  win.location.search = search("f1e0a1b2-ba55-4991-94b0-01820dbd23a2");
  assert.notEqual((await enter()).learnerId, first.learnerId);
  assert.notEqual(first.learnerId, closedRoom(false).learnerId);
});
