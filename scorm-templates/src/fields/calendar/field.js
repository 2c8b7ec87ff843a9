import { message } from "../../dom/messages.js";
import { action, all, on, part, textOf } from "../../dom/parts.js";
import { answerTo, holds, saveFile } from "../../templates/player.js";
import { showNote } from "../note.js";
import { toIcs } from "./ics.js";

const MORNING = "09:00";
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const DAY = 24 * 60 * 60 * 1000;

/** What follows from the answers: the first start time, the first repetition. */
function following(element, kind) {
  return all(element, `[data-${kind}]`).find(({ dataset }) =>
    holds(dataset.when, answerTo),
  );
}

/** The next day that is no Saturday or Sunday, as 2026-12-01. */
function nextWorkday() {
  const now = new Date();
  let day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) + DAY;
  while (new Date(day).getUTCDay() % 6 === 0) day += DAY;
  return new Date(day).toISOString().slice(0, 10);
}

/**
 * The first day that a repetition falls on, from a day on: a start on another day is
 * shown by some calendars and not by others.
 * @see https://datatracker.ietf.org/doc/html/rfc5545#section-3.8.5.3
 */
function firstOf(repeat, from) {
  const [, names = ""] = /BYDAY=([A-Z,]+)/.exec(repeat) || [];
  const days = WEEKDAYS.map(
    (_, later) => new Date(Date.parse(from) + later * DAY),
  );
  const isDue = (day) => names.includes(WEEKDAYS[day.getUTCDay()]);
  return (days.find(isDue) || days[0]).toISOString().slice(0, 10);
}

/** Days and times that somebody has chosen stay. */
function refresh(element) {
  const [day, time] = [part(element, "day"), part(element, "time")];
  if (!day.value) day.value = nextWorkday();
  const start = following(element, "start");
  if (!time.dataset.chosen) time.value = start ? start.dataset.start : MORNING;
  const repeat = following(element, "repeat");
  const row = part(element, "repeat");
  row.hidden = !repeat;
  row.dataset.rule = repeat ? repeat.dataset.repeat : "";
  part(row, "rhythm").textContent = textOf(repeat);
}

function entryOf(element) {
  const { title, minutes } = element.dataset;
  const row = part(element, "repeat");
  const day = part(element, "day").value;
  const repeat = row.querySelector("input").checked ? row.dataset.rule : "";
  return {
    title,
    text: textOf(document.querySelector("h1")),
    day: day && firstOf(repeat, day),
    time: part(element, "time").value,
    minutes: Number(minutes),
    repeat,
    uid: `${Date.now()}-${Math.random().toString(36).slice(2)}@innovationskraft`,
    now: new Date(),
  };
}

function download(element) {
  const entry = entryOf(element);
  if (!entry.day || !entry.time)
    return showNote(element, message("calendar-when"), true);
  const name = `${message("calendar-file")}-${entry.day}.ics`;
  saveFile(name, "text/calendar;charset=utf-8", toIcs(entry));
  showNote(element, message("calendar-done"));
}

/** An entry for the leader's own calendar, as a file. Nothing is stored or sent. */
export default {
  type: "calendar",

  enhance(element) {
    on(part(element, "time"), "input", ({ target }) => {
      target.dataset.chosen = "true";
    });
    on(action(element, "add-to-calendar"), "click", () => download(element));
  },

  refresh,
  read: () => "",
  write() {},
  describe: () => [],
};
