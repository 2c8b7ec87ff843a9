import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { dueItems } from "../../src/statements/due.js";
import {
  completedStatement,
  duration,
  respondedStatement,
  sessionStatement,
} from "../../src/statements/statement.js";
import { REGISTRATION } from "../support/states.js";

/** To accept: run with GOLDEN_ACCEPT=1, then read the diff. */
const GOLDEN = new URL("../golden/statements/", import.meta.url);

const SUBJECT = {
  base: "https://w3id.org/innovationskraft",
  exercise: "o05",
  theme: "t2",
  title: "Egen antipilot",
  language: "sv",
  packageVersion: "0.2.0",
  registration: REGISTRATION,
};
/** A theme that is not one of the five, and a programme of its own: other IRIs, the same profile. */
const OTHERS = {
  m01: { exercise: "m01", theme: "m", title: "Lär känna gruppen" },
  x01: { exercise: "x01", theme: "x", title: "Enhetsmötet" },
  r03: { exercise: "r03", theme: "r", title: "Beslutsunderlag" },
  "regional-utveckling": {
    base: `${SUBJECT.base}/regional-utveckling`,
    exercise: "o01",
    theme: "t1",
    title: "Värdet av regional utveckling",
  },
};
const AT = new Date("2026-11-21T09:00:00Z");
const round = 1;
const session = "AAECAwQFRgeICQoLDA0ODw";

const session_ = (verb, result) =>
  sessionStatement(SUBJECT, verb, { session, round, at: AT, result });
const responded = (changes = {}, subject = SUBJECT) =>
  respondedStatement(subject, {
    item: "mal",
    rev: 3,
    round,
    at: AT,
    ...changes,
  });
const completed = (changes = {}) =>
  completedStatement(SUBJECT, {
    round,
    at: AT,
    duration: duration(754),
    ...changes,
  });

const STATEMENTS = {
  initialized: session_("initialized"),
  resumed: session_("resumed"),
  suspended: session_("suspended", { duration: duration(61) }),
  terminated: session_("terminated", {
    duration: duration(754),
    completion: true,
  }),
  responded: responded(),
  "responded-in-sitting": responded({ item: "mal.3" }),
  completed: completed(),
};
for (const [name, other] of Object.entries(OTHERS)) {
  const item = "a";
  STATEMENTS[`responded-${name}`] = responded(
    { item },
    { ...SUBJECT, ...other },
  );
}

for (const [name, statement] of Object.entries(STATEMENTS)) {
  test(`${name} is as it was`, () => {
    const text = JSON.stringify(statement, null, 2) + "\n";
    const file = new URL(`${name}.json`, GOLDEN);
    if (process.env.GOLDEN_ACCEPT) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(file, text);
    }
    assert.equal(text, readFileSync(file, "utf8"));
  });
}

test("ids are the same for the same, and others for what differs", () => {
  assert.equal(responded({ at: new Date() }).id, responded().id);
  assert.equal(completed({ duration: "PT1M0S" }).id, completed().id);
  const others = [
    responded({ rev: 4 }),
    responded({ round: 2 }),
    responded({ item: "mal.1" }),
    responded({ item: "vag" }),
    completed(),
    completed({ round: 2 }),
    session_("resumed"),
    session_("initialized"),
  ].map(({ id }) => id);
  assert.equal(new Set([responded().id, ...others]).size, others.length + 1);
  for (const id of others) {
    assert.match(
      id,
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    );
  }
});

test("an exercise without a theme has no module", () => {
  const { context } = sessionStatement(
    { ...SUBJECT, theme: "" },
    "initialized",
    { session, round, at: AT },
  );
  assert.equal(context.contextActivities.grouping.length, 2);
});

test("a step tells of the first that changed, and of nothing that is empty", () => {
  const step = (...ids) => ({ fields: ids.map((item) => ({ item })) });
  const steps = [step("a", "b"), step("c"), step("d"), step("e")];
  const items = {
    a: { rev: 1, value: "" },
    b: { rev: 2, value: "x" },
    c: { rev: 1, value: "y" },
    d: { rev: 2, value: "z" },
    e: { rev: 2, value: "w" },
  };
  const told = { c: 1, d: 1 };
  const due = (room) => dueItems(steps, items, (id) => told[id] || 0, room);
  assert.deepEqual(due(9), { tell: ["b", "d", "e"], counted: ["b", "d", "e"] });
  assert.deepEqual(due(1).tell, ["b"]);
  assert.deepEqual(due(-1).tell, []);
});

test("a duration is whole seconds", () => {
  assert.equal(duration(754.9), "PT12M34S");
  assert.equal(duration(-1), "PT0M0S");
});
