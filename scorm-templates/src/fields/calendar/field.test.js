import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ENTRY as OWN_TIME } from "../../../test/golden/calendar/entry.js";
import {
  el,
  fieldElement,
  noteOf,
  usePage,
} from "../../../test/support/tiny-dom.js";
import { know } from "../../templates/player.js";
import calendar from "./field.js";
import { toIcs } from "./ics.js";

const ENTRY = {
  title: "Innovationsstund, för oss; alla",
  text: "Gör en egen antipilot",
  day: "2026-12-01",
  time: "23:45",
  minutes: 30,
  repeat: "FREQ=WEEKLY;INTERVAL=2",
  uid: "1@innovationskraft",
  now: new Date("2026-11-21T10:00:00Z"),
};

const lines = (ics) => ics.split("\r\n");

test("the file says when, in Swedish time with its rules", () => {
  const ics = lines(toIcs(ENTRY));

  assert.equal(ics[0], "BEGIN:VCALENDAR");
  assert.equal(ics.at(-1), "");
  assert.ok(ics.includes("DTSTART;TZID=Europe/Stockholm:20261201T234500"));
  assert.ok(ics.includes("DTEND;TZID=Europe/Stockholm:20261202T001500"));
  assert.ok(ics.includes("DTSTAMP:20261121T100000Z"));
  assert.ok(ics.includes("RRULE:FREQ=WEEKLY;INTERVAL=2"));
  assert.ok(ics.includes("BEGIN:VTIMEZONE"));
  assert.ok(ics.includes("SUMMARY:Innovationsstund\\, för oss\\; alla"));
});

test("no line is longer than 75 octets, and no character is cut", () => {
  const title = "Åäö 😀 ".repeat(30).trim();

  const ics = toIcs({ ...ENTRY, title });

  for (const line of lines(ics)) {
    assert.ok(new TextEncoder().encode(line).length <= 75, line);
  }
  assert.ok(ics.replaceAll("\r\n ", "").includes(`SUMMARY:${title}\r\n`));
});

test("the file is the one that the bridge's files are compared with", () => {
  const golden = new URL(
    "../../../test/golden/calendar/own-time.ics",
    import.meta.url,
  );

  assert.equal(
    toIcs(OWN_TIME).replaceAll("\r\n", "\n"),
    readFileSync(golden, "utf8"),
  );
});

function field(answer) {
  const saved = [];
  const element = fieldElement(
    { "data-field": "calendar", "data-title": "Möte", "data-minutes": 30 },
    el("input", { "data-part": "day" }),
    el("input", { "data-part": "time" }),
    el(
      "label",
      { "data-part": "repeat" },
      el("input", {}),
      el("span", { "data-part": "rhythm" }),
    ),
    el("button", { "data-action": "add-to-calendar" }),
    el("span", { "data-start": "13:00", "data-when": "dag=fre" }),
    el("span", { "data-repeat": "FREQ=DAILY", "data-when": "dag=fre" }, "Ofta"),
    el(
      "span",
      { "data-repeat": "FREQ=WEEKLY;BYDAY=TU,TH", "data-when": "dag=tva" },
      "Två dagar",
    ),
  );
  usePage(el("h1", {}, "Övningen"), element);
  know({
    page: { fields: [{ item: "dag", type: { read: () => answer } }] },
    saveFile: (...file) => saved.push(file),
  });
  calendar.enhance(element);
  calendar.refresh(element);
  return { element, saved };
}

const valueOf = (element, name) =>
  element.querySelector(`[data-part="${name}"]`).value;

test("time and repetition follow from the answers", () => {
  const { element } = field("fre");

  assert.equal(valueOf(element, "time"), "13:00");
  assert.equal(
    element.querySelector('[data-part="rhythm"]').textContent,
    "Ofta",
  );
  assert.equal(valueOf(field("").element, "time"), "09:00");
});

test("a time that somebody has chosen stays", () => {
  const { element } = field("");
  const time = element.querySelector('[data-part="time"]');
  time.value = "15:30";
  time.fire("input");

  calendar.refresh(element);

  assert.equal(time.value, "15:30");
});

test("the file is saved; without a day it says what is missing", () => {
  const { element, saved } = field("fre");
  const button = element.querySelector("button");
  element.querySelector('[data-part="day"]').value = "2026-12-01";

  button.fire("click");
  element.querySelector('[data-part="day"]').value = "";
  button.fire("click");

  assert.equal(saved.length, 1);
  assert.equal(saved[0][0], "calendar-file-2026-12-01.ics");
  assert.ok(saved[0][2].includes("SUMMARY:Möte"));
  assert.equal(noteOf(element), "calendar-when");
});

test("a repetition on certain days begins on one of them", () => {
  const { element, saved } = field("tva");
  element.querySelector('[data-part="repeat"] input').checked = true;
  element.querySelector('[data-part="day"]').value = "2026-12-04";

  element.querySelector("button").fire("click");

  assert.ok(saved[0][2].includes("DTSTART;TZID=Europe/Stockholm:20261208"));
  assert.equal(saved[0][0], "calendar-file-2026-12-08.ics");
});
