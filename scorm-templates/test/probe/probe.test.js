import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as scorm12 from "../../src/lms/scorm12/words.js";
import * as scorm2004 from "../../src/lms/scorm2004/words.js";
import { bridgeOf, reach } from "../../src/probe/bridge.js";
import { codeOf } from "../../src/probe/code.js";
import { judge } from "../../src/probe/judge.js";
import { sumOf } from "../../src/probe/marks.js";
import { makeSample, measure } from "../../src/probe/sample.js";
import { openSession } from "../../src/probe/scorm/trial.js";
import {
  isSecond,
  LETTERS,
  verdictsOf,
} from "../../src/probe/scorm/verdicts.js";
import { secondsOf } from "../../src/probe/seconds.js";
import { scorm12Api } from "../support/scorm12-api.js";

/** An LMS whose learner opens the package again and again. */
function visits(stored = {}, vices = {}) {
  return () => {
    const { api } = scorm12Api(stored, vices);
    return openSession({ API: api }, scorm12, scorm2004);
  };
}

const verdicts = (seen, second = true) => judge(seen, verdictsOf(seen), second);

function letters(seen) {
  const kept = seen.back ? seen.back.kept : 0;
  const code = codeOf("scorm12", LETTERS, verdicts(seen), kept, "unasked");
  return code.split("-").slice(1, 4).join("-");
}

test("aTextThatCameBackWholeIsAsLongAsItWas", () => {
  for (const length of [64, 255, 3_600, 64_000]) {
    const text = makeSample(length, 3);
    assert.equal(text.length, length);
    assert.deepEqual(measure(text), {
      written: length,
      kept: length,
      visit: 3,
      letters: true,
    });
  }
});

test("aTextThatWasCutIsAsLongAsWhatIsLeft", () => {
  assert.equal(measure(makeSample(64_000, 1).slice(0, 4_096)).kept, 4_096);
});

test("aTextWithAHoleIsAsLongAsItsFirstPart", () => {
  const text = makeSample(4_096, 1);
  const holed = text.slice(0, 1_000) + text.slice(1_100);
  const { kept } = measure(holed);
  assert.ok(kept >= 1_000 && kept < 1_010, String(kept));
});

test("lettersThatBecameOthersAreToldAndCostNoLength", () => {
  for (const [from, to] of [
    ["å", "Ã¥"],
    ["ö", "?"],
    ["<", "&lt;"],
  ]) {
    const changed = makeSample(4_096, 1).replace(from, to);
    const { kept, letters: same } = measure(changed);
    assert.deepEqual({ kept, same }, { kept: 4_096, same: false }, to);
  }
});

test("whatSomebodyElseWroteIsNoSample", () => {
  for (const text of ["", "2|1|o05", "T1;;;", "T1;9999999;1;a;0.1.2."]) {
    assert.equal(measure(text), null, text);
  }
});

test("theFirstVisitLeavesTheLongestTextThatIsTaken", () => {
  const stored = {};
  const { seen } = visits(stored)();
  assert.equal(isSecond(seen), false);
  assert.equal(seen.accepted, 4_096);
  assert.equal(stored["cmi.suspend_data"].length, 4_096);
  assert.equal(stored["cmi.core.lesson_status"], "incomplete");
  assert.equal(stored["cmi.core.exit"], "suspend");
});

test("whatIsWrittenHasNeitherNameNorId", () => {
  const stored = {
    "cmi.core.student_id": "asa.oberg@example.se",
    "cmi.core.student_name": "Öberg-O'Neill, Åsa",
  };
  const { seen } = visits(stored)();
  assert.equal(seen.id && seen.name, true);
  assert.doesNotMatch(JSON.stringify(seen), /berg|sa\./);
  assert.doesNotMatch(stored["cmi.suspend_data"], /berg|example/);
});

test("theSecondVisitTellsWhatCameBackAndThoseAfterItTheSame", () => {
  const opened = visits({ "cmi.core.student_id": "1" });
  opened().close(3);
  const second = opened();
  assert.equal(isSecond(second.seen), true);
  assert.equal(letters(second.seen), "12-4096-AMIxSCxx");
  second.complete();
  second.close(3);
  assert.equal(letters(opened().seen), "12-4096-AMIxSCxx");
});

test("anLmsThatCallsItFinishedByItselfIsFoundOut", () => {
  const stored = {};
  const opened = visits(stored);
  opened().close(3);
  stored["cmi.core.lesson_status"] = "completed";
  const { seen } = opened();
  assert.equal(verdicts(seen).status, "ended");
  assert.equal(sumOf(verdicts(seen)), "care");
});

test("anLmsThatKeepsNothingLooksNew", () => {
  const stored = {};
  const opened = visits(stored);
  opened().close(3);
  for (const key of Object.keys(stored)) delete stored[key];
  const { seen } = opened();
  assert.equal(isSecond(seen), false);
  assert.equal(letters(seen), "12-0-AMxxxxxx");
  assert.equal(sumOf(verdicts(seen)), "bad");
});

test("browsingWritesNothing", () => {
  const stored = { "cmi.core.lesson_mode": "browse" };
  const session = visits(stored)();
  assert.equal(verdicts(session.seen, false).text, "untried");
  session.complete();
  session.close(3);
  assert.deepEqual(stored, { "cmi.core.lesson_mode": "browse" });
});

test("everyVerdictHasItsText", () => {
  const common = {
    mode: "normal after browse review",
    name: "yes no",
    text: "waits plenty enough tight little none",
    letters: "waits kept changed unknown",
    bridge: "none unasked asking reached closed silent",
    sum: "good care bad",
    mark: "good care bad note waits",
  };
  const own = {
    scorm: {
      contact: "trying works missing other silent",
      id: "yes no",
      status: "waits kept ended lost",
      resume: "waits yes no",
      time: "waits yes no",
    },
    remote: {
      contact:
        "trying fetched given missing unreadable token ended silent refuses data",
      id: "yes mail other",
      told: "yes no",
      etag: "yes no",
      time: "waits yes no unknown",
    },
  };
  for (const [kind, more] of Object.entries(own)) {
    const keys = [...keysOf("probe"), ...keysOf(`probe-${kind}`)];
    for (const [row, words] of Object.entries({ ...common, ...more })) {
      for (const word of words.split(" ")) {
        assert.ok(keys.includes(`${row}-${word}`), `${kind} ${row}-${word}`);
      }
    }
  }
});

function keysOf(bundle) {
  const path = `../../src/messages/${bundle}_sv.properties`;
  const file = new URL(path, import.meta.url);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.map((line) => line.split("=")[0]);
}

test("withoutAnApiNothingIsTried", () => {
  const api = scorm12Api().api;
  const silent = Object.fromEntries(
    Object.keys(api).map((name) => [name, () => assert.fail(name)]),
  );
  const contact = (win, words = scorm12, others = scorm2004) =>
    openSession(win, words, others).seen.contact;
  assert.equal(contact({}), "missing");
  assert.equal(contact({ API: silent }), "silent");
  assert.equal(contact({ API: api }, scorm2004, scorm12), "other");
  const { seen } = openSession({}, scorm12, scorm2004);
  assert.match(
    codeOf("scorm2004-4", LETTERS, verdicts(seen), 0, "silent"),
    /^T1-24-0-xxxxxxxx-B3-[2-9A-HJ-NP-Z]{2}$/,
  );
});

test("timesOfBothStandardsAreRead", () => {
  const times = {
    "0000:01:02.50": 62.5,
    "00:00:00": 0,
    PT1H2M3S: 3723,
    "P1DT0.5S": 86_400.5,
    P: 0,
    "": 0,
    sju: 0,
  };
  for (const [time, seconds] of Object.entries(times)) {
    assert.equal(secondsOf(time), seconds, time);
  }
});

test("oneLetterWrongInACodeChangesItsEnd", () => {
  const good = { contact: "works", mode: "normal", id: "yes", name: "yes" };
  const code = (kept) => codeOf("scorm12", LETTERS, good, kept, "reached");
  assert.notEqual(code(4_096).slice(-2), code(4_098).slice(-2));
});

test("aBridgeIsAskedWithoutAnythingAboutWhoAsks", async () => {
  const asked = [];
  const answers = (cors, plain) => async (address, how) => {
    asked.push([address, how.credentials, how.headers]);
    const answer = how.mode === "no-cors" ? plain : cors;
    if (!answer) throw new TypeError("Failed to fetch");
    return answer;
  };
  const at = bridgeOf({ bridge: "https://bok.example.se/" });
  assert.equal(await reach(at, answers({ ok: true }, null)), "reached");
  assert.equal(await reach(at, answers(null, { type: "opaque" })), "closed");
  assert.equal(await reach(at, answers(null, null)), "silent");
  for (const question of asked) {
    assert.deepEqual(question, [
      "https://bok.example.se/xapi/about",
      "omit",
      undefined,
    ]);
  }
  assert.equal(bridgeOf(undefined), "");
  assert.equal(bridgeOf({ bridge: "javascript:alert(1)" }), "");
});
