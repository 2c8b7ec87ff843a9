import { announce } from "../dom/announce.js";
import { message } from "../dom/messages.js";
import { all, button, create, part } from "../dom/parts.js";
import { openTab } from "../dom/tab.js";
import { openDevice } from "../player/device.js";
import { decode } from "../state/codec.js";
import {
  decodeTable,
  decodeText,
  encodeTable,
  encodeText,
} from "../state/text.js";

/**
 * What the same person wrote in another exercise can be fetched, where this browser
 * has it. It is added to what is there already, never put in its place.
 */
export function offerToFetch(app) {
  for (const element of all(document, "[data-origin]")) offer(app, element);
}

function offer(app, element) {
  const { origin, originTitle } = element.dataset;
  const rows = found(app, ...origin.split("/"));
  const way = rows.length
    ? button(message("fetch", originTitle), () => fetchInto(app, element, rows))
    : create("span", message("fetch-paste", originTitle));
  const place = create("p", way);
  place.className = "fetch";
  const note = part(element, "field-note");
  note.parentNode.insertBefore(place, note);
}

/** @returns {string[][]} rows of cells, those of all sittings */
function found(app, exercise, field) {
  const { exercise: here } = document.body.dataset;
  const programme = app.page.name.slice(0, -here.length);
  const state = elsewhere(programme + exercise, app.lms.learnerId);
  const rounds = state ? state.rounds.slice(-1) : [];
  return rounds.flatMap(({ items }) =>
    Object.keys(items)
      .filter((id) => id.replace(/\.\d+$/, "") === field)
      .flatMap((id) => decodeTable(items[id].value))
      .filter((cells) => cells.some(Boolean)),
  );
}

/**
 * What this tab remembers, or this device where it keeps what the LMS lacks; the later of the two.
 * @returns {import("../state/codec.js").State|null}
 */
function elsewhere(name, learnerId) {
  const texts = [
    openDevice(name, learnerId).read(),
    // after the letter that says how far it has come
    openTab(name, learnerId).read().slice(1),
  ];
  const states = texts.map((text) => decode(text).state).filter(Boolean);
  return states.sort((one, other) => other.seq - one.seq)[0] || null;
}

function fetchInto(app, element, rows) {
  const { type } = app.page.fields.find((it) => it.element === element);
  const value = type.read(element);
  type.write(
    element,
    element.dataset.rows
      ? withRows(value, rows, element.dataset.rows)
      : withLines(value, rows),
  );
  element
    .querySelector("textarea, input")
    .dispatchEvent(new Event("input", { bubbles: true }));
  announce(message("fetched"));
}

/** Adds those that are not there, as far as there is room. */
function withRows(value, rows, most) {
  const kept = decodeTable(value).filter((cells) => cells.some(Boolean));
  const texts = kept.map(([first]) => first);
  const lines = rows.flatMap(([first]) => first.split("\n"));
  const added = lines.filter((line) => line && !texts.includes(line));
  return encodeTable([...kept, ...added.map((line) => [line])].slice(0, most));
}

function withLines(value, rows) {
  const before = decodeText(value);
  const lines = rows
    .map((cells) => cells.filter(Boolean).join(" · "))
    .filter((line) => !before.includes(line));
  return encodeText([before, ...lines].filter(Boolean).join("\n"));
}
