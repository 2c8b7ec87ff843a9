import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../src/state/codec.js";
import { join, showCode } from "../../src/workbook/joining.js";
import { sendLast } from "../../src/workbook/last-chance.js";
import { startBridge } from "../support/bridge-server.js";
import { randomFrom, seedFor } from "../support/random.js";
import { launchPackage } from "../support/workbook.js";

async function begin(t, world) {
  const bridge = await startBridge();
  t.after(() => bridge.close());
  const player = launchPackage(bridge, world);
  t.after(() => clearTimeout(player.book.sync.timer));
  return { bridge, ...player };
}

const verbs = (bridge) =>
  [...bridge.statements.values()]
    .map((text) => JSON.parse(text).verb.display.en)
    .sort();
const documentIn = (bridge) => JSON.parse([...bridge.documents.values()][0]);
const suspendData = (stored) => decode(stored["cmi.suspend_data"]).state;

test("not one request before the leader connects", async (t) => {
  const { bridge, book, write } = await begin(t);
  book.open();
  write({ a: "hemligt" });
  book.saveIfAutomatic();
  sendLast(book, book.sync);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(bridge.requests.length, 0);
});

test("the key is in the LMS before the first request", async (t) => {
  const { bridge, book, stored } = await begin(t);
  const connecting = book.connect();
  const { key } = suspendData(stored);
  assert.match(key, /^[\w-]{22}$/);
  await connecting;
  assert.equal(JSON.parse(bridge.requests[0].text).workbookKey, key);
  assert.deepEqual(verbs(bridge), ["resumed"]);
});

test("an LMS that keeps nothing is not connected", async (t) => {
  const vices = { drops: true };
  const { bridge, book, app } = await begin(t, { vices });
  await book.connect();
  assert.equal(app.state.key, "");
  assert.equal(book.view.problem, "workbook-not-kept");
  assert.equal(bridge.requests.length, 0);
});

test("text leaves only when it is saved, and in no statement", async (t) => {
  const random = randomFrom(seedFor(t));
  const { bridge, book, write, finish } = await begin(t);
  const secret = () => `hemlig${Math.floor(random() * 1e12)}Kim Andersson`;
  const answers = { a: secret(), b: secret(), d: secret(), f: "4" };
  await book.connect();
  write(answers);
  await finish();
  const before = bridge.requests.map(({ text }) => text).join();
  for (const value of Object.values(answers).slice(0, 3)) {
    assert.ok(!before.includes(value));
  }
  assert.deepEqual(verbs(bridge), ["completed", "resumed"]);
  await book.save();
  assert.equal(documentIn(bridge).fields.a.value, answers.a);
  assert.equal(verbs(bridge).filter((verb) => verb === "responded").length, 3);
  const told = [...bridge.statements.values()].join();
  assert.ok(!/hemlig|Kim|"4"|student|response|score/.test(told));
  assert.ok(book.view.savedAt);
});

test("every text in a statement is one we know, whatever was answered", async (t) => {
  const random = randomFrom(seedFor(t));
  const { bridge, book, write, finish } = await begin(t);
  await book.connect();
  for (let time = 0; time < 4; time++) {
    const ids = ["a", "b", "c", "d", "e", "f"];
    write(Object.fromEntries(ids.map((id) => [id, randomText(random)])));
    await book.save();
  }
  await finish();
  book.teller.end();
  await book.run();
  const known = [
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    /^http:\/\/adlnet\.gov\/expapi\/(verbs|activities)\/[a-z]+$/,
    /^https:\/\/w3id\.org\/(xapi\/scorm|innovationskraft(\/org\/demo|\/xapi-profile|\/t2)?)$/,
    /^https:\/\/w3id\.org\/innovationskraft\/o05(\/interactions\/[a-f])?$/,
    /^https:\/\/w3id\.org\/innovationskraft\/o05\?attemptId=[0-9a-f-]{36}-1$/,
    /^(Agent|initialized|resumed|responded|completed|terminated)$/,
    /^(Egen antipilot|0\.2\.0|self-declared)$/,
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    /^PT\d+M\d+S$/,
  ];
  for (const text of bridge.statements.values()) {
    for (const leaf of leavesOf(JSON.parse(text))) {
      if (typeof leaf === "string") {
        assert.ok(
          known.some((pattern) => pattern.test(leaf)),
          leaf,
        );
      } else assert.ok(leaf === true || (leaf > 0 && leaf < 100), String(leaf));
    }
  }
  assert.equal(bridge.statements.size, 12);
});

test("the document comes before its statements", async (t) => {
  const { bridge, book, write } = await begin(t);
  await book.connect();
  write({ a: "x" });
  await book.save();
  const steps = bridge.requests.map(({ method, path }) => method + path);
  const put = steps.indexOf("PUT/xapi/activities/state");
  assert.ok(put > 0);
  assert.equal(steps[put + 1], "POST/xapi/statements");
});

test("a save says only what changed, and twelve statements are enough", async (t) => {
  const { bridge, book, write, finish } = await begin(t);
  await book.connect();
  for (let time = 0; time < 8; time++) {
    write({ a: `a${time}`, c: `c${time}` });
    await book.save();
  }
  await finish();
  book.teller.end();
  await book.run();
  assert.equal(bridge.statements.size, 12);
  assert.equal(documentIn(bridge).fields.a.value, "a7");
  const last = ["completed", "resumed", "terminated"];
  for (const verb of last) assert.ok(verbs(bridge).includes(verb), verb);
});

test("a bridge that is away loses nothing and doubles nothing", async (t) => {
  const { bridge, book, write } = await begin(t);
  await book.connect();
  write({ a: "x" });
  for (const vice of ["drop", "fail", "dropAfter"]) {
    bridge.vices[vice] = 1;
    await book.save();
    write({ a: `x ${vice}` });
    assert.equal(book.view.problem, "workbook-away", vice);
    clearTimeout(book.sync.timer);
  }
  await book.run();
  assert.equal(book.view.problem, "");
  // Each save asked for its text; what was written afterwards was not asked for.
  assert.equal(documentIn(bridge).fields.a.value, "x fail");
  assert.ok(book.isDirty());
  assert.deepEqual(verbs(bridge), ["responded", "resumed"]);
});

test("the queue survives the tab, and is gone when delivered", async (t) => {
  const { bridge, book, next } = await begin(t);
  bridge.vices.dropAfter = 3;
  await book.connect();
  bridge.vices.dropAfter = 0;
  bridge.vices.status = 503;
  await book.run();
  bridge.vices.status = 0;
  const second = next();
  second.book.open();
  await second.book.sync.running;
  assert.deepEqual(verbs(bridge), ["resumed", "resumed"]);
  assert.deepEqual(second.book.queue.ready({}), []);
  const names = [...second.localStorage.items.keys()];
  assert.ok(!names.some((name) => name.endsWith(":queue")));
});

test("a statement that was stored but not answered is sent in the same bytes", async (t) => {
  const { bridge, book } = await begin(t);
  await book.connect();
  book.teller.end();
  bridge.vices.dropAfter = 1;
  await book.run();
  clearTimeout(book.sync.timer);
  await book.run();
  const [, first, second] = bridge.requests.filter(
    ({ path }) => path === "/xapi/statements",
  );
  assert.equal(first.text, second.text);
  assert.equal(bridge.statements.size, 2);
  assert.equal(bridge.received, 3);
});

test("an expired token is renewed in silence", async (t) => {
  const { bridge, book, write } = await begin(t);
  await book.connect();
  bridge.expireTokens();
  write({ a: "x" });
  await book.save();
  assert.equal(book.view.problem, "");
  assert.equal(documentIn(bridge).fields.a.value, "x");
  const launches = bridge.requests.filter(({ path }) => path === "/launch");
  assert.equal(launches.length, 2);
});

test("403, 413 and 429 are told apart", async (t) => {
  const { bridge, book, write } = await begin(t);
  await book.connect();
  const expected = {
    403: "workbook-refused",
    413: "workbook-too-large",
    429: "workbook-away",
  };
  for (const [status, problem] of Object.entries(expected)) {
    write({ a: `x${status}` });
    bridge.vices.status = Number(status);
    await book.save();
    clearTimeout(book.sync.timer);
    assert.equal(book.view.problem, problem);
  }
});

test("what a newer device saved comes in; ties are offered as drafts", async (t) => {
  const { bridge, book, write, next } = await begin(t);
  await book.connect();
  write({ a: "1", b: "1" });
  await book.save();
  const [name] = bridge.documents.keys();
  const body = documentIn(bridge);
  body.fields.a = { value: "newer", rev: 9 };
  body.fields.b = { value: "other", rev: body.fields.b.rev };
  bridge.documents.set(name, JSON.stringify(body));
  const second = next();
  second.book.open();
  await second.book.sync.running;
  const [field] = second.app.page.fields;
  assert.equal(field.element.value, "newer");
  assert.equal(second.app.state.rounds[0].items.b.value, "1");
  assert.deepEqual(second.app.drafts, [{ no: 1, id: "b", value: "other" }]);
  await second.book.save();
  assert.equal(documentIn(bridge).fields.b.value, "1");
  assert.ok(documentIn(bridge).fields.b.rev > body.fields.b.rev);
});

test("what is deleted in the workbook stays deleted there", async (t) => {
  const { bridge, book, write } = await begin(t);
  await book.connect();
  write({ a: "1", b: "1" });
  await book.save();
  const [name] = bridge.documents.keys();
  const body = documentIn(bridge);
  delete body.fields.a;
  bridge.documents.set(name, JSON.stringify(body));
  write({ c: "2" });
  await book.save();
  assert.deepEqual(Object.keys(documentIn(bridge).fields), ["b", "c"]);
});

test("an erased workbook does not come back by itself", async (t) => {
  const { bridge, book, app, next } = await begin(t);
  await book.connect();
  bridge.erase(app.state.key);
  const second = next();
  second.book.open();
  await second.book.sync.running;
  assert.equal(second.app.state.key, "");
  assert.equal(second.book.view.problem, "workbook-erased");
  assert.equal(suspendData(second.stored).key, "");
});

test("a second package in the same browser uses the same workbook", async (t) => {
  const { bridge, book, app, localStorage } = await begin(t);
  await book.connect();
  const other = launchPackage(bridge, { localStorage, exercise: "o06" });
  await other.book.connect();
  assert.equal(other.app.state.key, app.state.key);
  assert.deepEqual(other.book.session.actor, book.session.actor);
  const elsewhere = launchPackage(bridge, { exercise: "o07" });
  await elsewhere.book.connect();
  assert.notDeepEqual(elsewhere.book.session.actor, book.session.actor);
});

test("a workbook from another browser is joined by its code", async (t) => {
  const { bridge, book } = await begin(t);
  await book.connect();
  await showCode(book);
  const other = launchPackage(bridge, { exercise: "o06" });
  await other.book.connect();
  await join(other.book, "WRONG234");
  assert.equal(other.book.view.problem, "workbook-code-wrong");
  await join(other.book, book.view.code.code);
  assert.equal(other.book.view.problem, "workbook-joined");
  assert.deepEqual(other.book.session.actor, book.session.actor);
});

test("disconnected, it sends nothing, even if the LMS kept the key", async (t) => {
  const { bridge, book, app, next, stored } = await begin(t);
  await book.connect();
  const kept = { ...stored };
  const { key } = app.state;
  book.disconnect();
  assert.equal(app.state.key, "");
  book.teller.end();
  assert.deepEqual(book.queue.ready({}), []);
  const { length } = bridge.requests;
  const second = next({ stored: kept });
  assert.equal(second.app.state.key, key);
  second.book.open();
  await second.book.sync.run();
  assert.equal(second.app.state.key, "");
  assert.equal(bridge.requests.length, length);
});

test("what stands in the package when it is connected is never overwritten", async (t) => {
  const { bridge, book, write, localStorage } = await begin(t);
  await book.connect();
  write({ a: "before", b: "old" });
  await book.save();
  const registration = "0123456789_-0123456789";
  const anew = launchPackage(bridge, { localStorage, registration });
  anew.write({ a: "after" });
  await anew.book.connect();
  const { items } = anew.app.state.rounds[0];
  assert.equal(items.a.value, "after");
  assert.equal(items.b.value, "old");
  assert.deepEqual(anew.app.drafts, [{ no: 1, id: "a", value: "before" }]);
  await anew.book.save();
  assert.equal(documentIn(bridge).fields.a.value, "after");
});

test("hidden, it sends in a request that outlives the page; else by beacon", async (t) => {
  const { bridge, book } = await begin(t);
  await book.connect();
  book.teller.end();
  sendLast(book, book.sync);
  await until(() => bridge.statements.size === 2);
  await until(() => book.queue.ready({}).length === 0);

  const { Request } = globalThis;
  const sent = [];
  const sendBeacon = (url, body) => sent.push({ url, body });
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  globalThis.Request = class {};
  Object.defineProperty(globalThis, "navigator", {
    value: { sendBeacon },
    configurable: true,
  });
  t.after(() => {
    globalThis.Request = Request;
    if (before) Object.defineProperty(globalThis, "navigator", before);
    else delete globalThis.navigator;
  });
  book.teller.begin();
  book.teller.tellSession("suspended");
  book.queue.add({ id: "an-id" });
  sendLast(book, book.sync);
  const { url, body } = sent[0];
  assert.equal(url, `${bridge.url}/collect`);
  const { token, statements, documents } = JSON.parse(body);
  assert.equal(token, book.session.token);
  assert.deepEqual(documents, []);
  assert.ok(statements.some(({ id }) => id === "an-id"));
  // Nobody answered, so it is still there.
  assert.ok(book.queue.ready({}).some(({ id }) => id === "an-id"));
});

test("what is written while it is being saved is not undone by the answer", async (t) => {
  const { bridge, book, write, app } = await begin(t);
  await book.connect();
  write({ a: "one" });
  bridge.vices.latency = 30;
  const saving = book.save();
  await new Promise((resolve) => setTimeout(resolve, 45));
  write({ a: "two" });
  await saving;
  assert.equal(app.state.rounds[0].items.a.value, "two");
  assert.ok(book.isDirty());
  await book.save();
  assert.equal(documentIn(bridge).fields.a.value, "two");
  assert.ok(!book.isDirty());
});

test("two that save at once both get their answers in", async (t) => {
  const { bridge, book, write, next } = await begin(t);
  await book.connect();
  const other = next();
  other.book.open();
  await other.book.sync.running;
  write({ a: "here" });
  other.write({ b: "there" });
  await Promise.all([book.save(), other.book.save()]);
  const { fields } = documentIn(bridge);
  assert.equal(fields.a.value, "here");
  assert.equal(fields.b.value, "there");
});

function leavesOf(value) {
  return value && typeof value === "object"
    ? Object.values(value).flatMap(leavesOf)
    : [value];
}

function randomText(random) {
  const words = ["Kim", "4", "3~1", "chef", "åäö", "personnummer", "x`sy"];
  const count = 1 + Math.floor(random() * 5);
  const word = () => words[Math.floor(random() * words.length)];
  return Array.from({ length: count }, word).join(" ") + random();
}

async function until(isSo) {
  for (let tries = 0; tries < 100 && !isSo(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.ok(isSo());
}
