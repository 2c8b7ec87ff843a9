import assert from "node:assert/strict";
import { test } from "node:test";
import { deliver, firstOf } from "../../src/statements/deliver.js";
import { Queue } from "../../src/statements/queue.js";

const ACTOR = { objectType: "Agent", account: { homePage: "h", name: "n" } };

function store() {
  const kept = { text: null, works: true };
  return {
    kept,
    read: () => JSON.parse(kept.text),
    write(value) {
      if (kept.works) kept.text = value === null ? null : JSON.stringify(value);
      return kept.works;
    },
  };
}

function queueOf(...ids) {
  const place = store();
  const queue = new Queue(place);
  for (const id of ids) queue.add({ id, verb: "å" });
  return { queue, place };
}

test("a statement gets its actor once and keeps its bytes over a reload", () => {
  const { queue, place } = queueOf("1");
  const [{ bytes }] = queue.ready(ACTOR);
  assert.deepEqual(JSON.parse(bytes), { actor: ACTOR, id: "1", verb: "å" });
  const other = { ...ACTOR, account: { homePage: "h", name: "later" } };
  assert.equal(new Queue(place).ready(other)[0].bytes, bytes);
});

test("the same statement waits once; delivered, nothing is left behind", () => {
  const { queue, place } = queueOf("1", "1", "2");
  assert.equal(queue.ready(ACTOR).length, 2);
  queue.remove(["1", "2"]);
  assert.equal(place.kept.text, null);
});

test("without storage it waits in memory; damaged storage is an empty queue", () => {
  const { queue, place } = queueOf();
  place.kept.works = false;
  queue.add({ id: "1" });
  assert.equal(queue.ready(ACTOR).length, 1);
  place.kept.text = '{"a":1}';
  assert.deepEqual(new Queue(place).ready(ACTOR), []);
  place.kept.text = '[null,7,{"text":1}]';
  assert.deepEqual(new Queue(place).ready(ACTOR), []);
});

test("it never grows without end: the oldest go first", () => {
  const ids = Array.from({ length: 210 }, (_, index) => String(index));
  const waiting = queueOf(...ids).queue.ready(ACTOR);
  assert.equal(waiting.length, 200);
  assert.equal(waiting[0].id, "10");
});

test("one request is at most 60 kB, and never empty", () => {
  const entry = (id, size) => ({ id, bytes: "å".repeat(size / 2) });
  assert.equal(firstOf([entry("1", 40_000), entry("2", 30_000)]).length, 1);
  assert.equal(firstOf([entry("1", 100_000)]).length, 1);
  assert.equal(firstOf([entry("1", 20_000), entry("2", 30_000)]).length, 2);
});

/** A bridge that answers for each batch as the statements in it deserve. */
async function send(ids, outcomes) {
  const { queue } = queueOf(...ids);
  const posts = [];
  const answer = await deliver(queue, ACTOR, async (body) => {
    const batch = JSON.parse(body).map(({ id }) => id);
    posts.push(batch.join());
    const bad = batch.map((id) => outcomes[id]).find(Boolean);
    return { outcome: bad || "ok" };
  });
  const left = queue.ready(ACTOR).map(({ id }) => id);
  return { posts, left, outcome: answer.outcome };
}

test("one that is refused does not hold up the others", async () => {
  const ids = ["1", "2", "3"];
  assert.deepEqual(await send(ids, { 2: "refused" }), {
    posts: ["1,2,3", "1", "2", "3"],
    left: ["2"],
    outcome: "refused",
  });
});

test("a conflict on our own id is a delivery; what is never taken is dropped", async () => {
  for (const outcome of ["conflict", "rejected", "too-large"]) {
    const sent = await send(["1", "2"], { 2: outcome });
    assert.deepEqual([sent.left, sent.outcome], [[], "ok"], outcome);
  }
});

test("a bridge that is away keeps everything waiting", async () => {
  const sent = await send(["1", "2"], { 1: "later" });
  assert.deepEqual(sent.left, ["1", "2"]);
  assert.deepEqual(sent.posts, ["1,2"]);
});
