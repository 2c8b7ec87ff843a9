import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { codeOf } from "../../src/probe/code.js";
import { judge } from "../../src/probe/judge.js";
import { sumOf } from "../../src/probe/marks.js";
import { openTrial } from "../../src/probe/remote/trial.js";
import { startRecord } from "../support/record-server.js";

const BASE = "https://w3id.org/innovationskraft";
const ACCOUNT = {
  objectType: "Agent",
  name: "Åsa Öberg",
  account: { homePage: "https://lms.example", name: "asa.oberg" },
};
const { setTimeout: waitingFor } = globalThis;

let record;
let tab;

beforeEach(async () => {
  record = await startRecord();
  tab = new Map();
  // Patience would keep the tests waiting for nothing.
  globalThis.setTimeout = (...values) => waitingFor(...values).unref();
  globalThis.location = { origin: "https://lms.example" };
  globalThis.document = {
    title: "Testpaket",
    documentElement: { lang: "sv" },
    body: {
      dataset: {
        package: "innovationskraft-testpaket",
        iri: BASE,
        course: "testpaket",
        version: "1.0.0",
      },
    },
  };
});

afterEach(() => {
  record.close();
  globalThis.setTimeout = waitingFor;
});

/** The address an LMS opens; nothing of it is said twice. */
function launch(more = {}) {
  record.tokens = 1;
  const values = {
    endpoint: `${record.url}/xapi`,
    fetch: `${record.url}/fetch`,
    actor: JSON.stringify(ACCOUNT),
    registration: "760e3480-ba55-4991-94b0-01820dbd23a2",
    activityId: "https://lms.example/au/7",
    ...more,
  };
  return `?${new URLSearchParams(values)}`;
}

function open(search) {
  const win = {
    document: globalThis.document,
    location: { pathname: "/index.html", search },
    history: { replaceState: () => (win.location.search = "") },
  };
  globalThis.window = {
    sessionStorage: {
      getItem: (key) => tab.get(key) ?? null,
      setItem: (key, value) => tab.set(key, value),
    },
  };
  return openTrial(win);
}

/** Closes a visit, and waits until that has come. */
async function close(trial, seconds = 7) {
  trial.close(seconds);
  const isLast = ({ verb }) => /(terminated|suspended)$/.test(verb.id);
  while (!isLast(record.statements.at(-1))) {
    await new Promise((go) => setImmediate(go));
  }
}

function verdicts(trial, second = true) {
  return judge(trial.seen, trial.verdicts(), second);
}

function code(trial, format = "cmi5") {
  const { back } = trial.seen;
  const kept = back ? back.kept : 0;
  const whole = codeOf(format, trial.letters, verdicts(trial), kept, "unasked");
  return whole.split("-").slice(1, 4).join("-");
}

const told = () =>
  record.statements.map(({ verb }) => verb.id.split("/").pop());

test("theSecondVisitTellsWhatCameBackAndThoseAfterItTheSame", async () => {
  const first = await open(launch());
  assert.equal(first.isSecond(), false);
  assert.equal(first.seen.accepted, 20_000);
  assert.equal(verdicts(first, false).text, "waits");
  assert.equal(verdicts(first, false).told, "yes");
  await close(first);

  const second = await open(launch());
  assert.equal(second.isSecond(), true);
  await second.complete();
  assert.equal(code(second), "C5-20000-AMINSCET");
  assert.equal(sumOf(verdicts(second)), "good");
  assert.equal(second.seen.seconds, 7);
  await close(second);

  const third = await open(launch());
  await third.complete();
  assert.equal(code(third), "C5-20000-AMINSCET");
  await close(third);
  assert.deepEqual(
    told().filter((verb) => verb === "completed"),
    ["completed"],
  );
});

test("whatIsWrittenAndShownHasNeitherNameNorId", async () => {
  const { seen, places } = await open(launch());
  assert.doesNotMatch(JSON.stringify([seen, places()]), /berg/i);
  for (const text of record.documents.values()) {
    assert.doesNotMatch(text, /berg|lms\.example/);
  }
});

test("anXapiLaunchWithoutARegistrationIsComeBackTo", async () => {
  const address = () =>
    launch({
      fetch: "",
      auth: "Basic c2Vzc2lvbjprZXk=",
      activity_id: `${BASE}/testpaket`,
      activityId: "",
      registration: "",
      actor: JSON.stringify({ mbox: ["mailto:asa@example.se"] }),
    });
  await close(await open(address()));
  const second = await open(address());
  await second.complete();
  assert.equal(code(second, "xapi"), "XA-20000-AMJxSCET");
  assert.equal(sumOf(verdicts(second)), "care");
  await close(second);
  assert.deepEqual(told(), [
    "initialized",
    "suspended",
    "resumed",
    "completed",
    "terminated",
  ]);
  const registrations = record.statements.map(
    ({ context }) => context.registration,
  );
  assert.equal(new Set(registrations).size, 1);
});

test("aUsedTokenIsToldOf", async () => {
  const address = launch();
  await open(address);
  const again = await open(address);
  assert.equal(again.seen.contact, "token");
  assert.equal(code(again), "C5-0-Exxxxxxx");
  assert.equal(sumOf(verdicts(again)), "bad");
});

test("aPageThatIsLoadedAnewAfterItsEndSaysSo", async () => {
  await close(await open(launch()));
  const anew = await open("");
  assert.equal(anew.seen.contact, "ended");
  assert.doesNotMatch([...tab.values()].join(), /Basic/);
});

test("withoutALaunchAndWithHalfOfOneNothingIsTried", async () => {
  assert.equal((await open("")).seen.contact, "missing");
  const half = await open(launch({ actor: "nobody" }));
  assert.equal(half.seen.contact, "unreadable");
  assert.deepEqual(record.requests, []);
});

test("aStoreThatSaysNoIsToldOfWithItsAnswer", async () => {
  record.status = 403;
  const trial = await open(launch());
  assert.equal(trial.seen.contact, "refuses");
  assert.equal(trial.places()[1], 403);
  assert.match(trial.places()[0], /^127\.0\.0\.1:/);
});

test("anLmsWithoutLaunchDataIsToldOf", async () => {
  record.launchData = {};
  assert.equal((await open(launch())).seen.contact, "data");
});

test("lookingWritesNothingAndSaysOnlyThatItBeginsAndEnds", async () => {
  record.launchData.launchMode = "Browse";
  const trial = await open(launch());
  assert.equal(verdicts(trial, false).mode, "browse");
  assert.equal(verdicts(trial, false).text, "untried");
  await trial.complete();
  await close(trial);
  assert.equal(record.documents.size, 0);
  assert.deepEqual(told(), ["initialized", "terminated"]);
});
