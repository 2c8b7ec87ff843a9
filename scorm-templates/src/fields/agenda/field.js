import { announce } from "../../dom/announce.js";
import { message } from "../../dom/messages.js";
import { action, on, part } from "../../dom/parts.js";
import { decodeTable } from "../../state/text.js";
import { describeRow } from "../table/describe.js";
import table, { cells, rows } from "../table/field.js";
import { enableMoves, swap } from "./moves.js";
import { clockOf, minutesOf, timesOf } from "./times.js";

const shownRows = (element) => rows(element).filter((row) => !row.hidden);

function minutesColumn(element) {
  const [first] = rows(element);
  return cells(first).findIndex((cell) => cell.dataset.kind === "number");
}

const toMinutes = (text) => Math.max(0, text) || 0;

function lengthsOf(element, values) {
  const column = minutesColumn(element);
  return values.map((texts) => toMinutes(texts[column]));
}

function valuesOf(element) {
  return rows(element).map((row) => cells(row).map((cell) => cell.value));
}

function totalText(element, lengths) {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const { begins } = element.dataset;
  return message("agenda-total", total, clockOf(minutesOf(begins) + total));
}

function showTimes(element) {
  const values = valuesOf(element);
  const lengths = lengthsOf(element, values);
  const times = timesOf(element.dataset.begins, lengths);
  rows(element).forEach((row, index) => {
    const filled = values[index].some(Boolean);
    part(row, "clock").textContent = filled ? times[index].from : "";
  });
  part(element, "total").textContent = totalText(element, lengths);
  enableMoves(shownRows(element));
}

/** Focus goes with what was moved; at the end of the way to the button back. */
function move(element, row, distance) {
  const shown = shownRows(element);
  const other = shown[shown.indexOf(row) + distance];
  if (!other) return;
  swap(cells(row), cells(other));
  showTimes(element);
  const [on, back] = distance < 0 ? ["up", "down"] : ["down", "up"];
  const same = action(other, `move-${on}`);
  (same.disabled ? action(other, `move-${back}`) : same).focus();
  const place = shown.indexOf(other) + 1;
  announce(message("agenda-moved", place, part(other, "clock").textContent));
}

/** A meeting's agenda: clock times follow from the minutes, and rows can change places. */
export default {
  ...table,
  type: "agenda",

  enhance(element, onInput) {
    const changed = () => {
      showTimes(element);
      onInput();
    };
    table.enhance(element, changed);
    on(action(element, "add-row"), "click", () => showTimes(element));
    for (const row of rows(element)) {
      for (const [name, distance] of [
        ["move-up", -1],
        ["move-down", 1],
      ]) {
        on(action(row, name), "click", () => {
          move(element, row, distance);
          onInput();
        });
      }
      const minutes = cells(row)[minutesColumn(element)];
      on(minutes, "change", () => announce(part(element, "total").textContent));
    }
  },

  write(element, value) {
    table.write(element, value);
    showTimes(element);
  },

  describe(value, element) {
    const [first] = rows(element);
    const values = decodeTable(value);
    const lengths = lengthsOf(element, values);
    const times = timesOf(element.dataset.begins, lengths);
    const lines = values.map((texts, index) =>
      texts.some(Boolean)
        ? `${times[index].from} ${describeRow(texts, cells(first))}`
        : "",
    );
    const filled = lines.filter(Boolean);
    return filled.length ? [...filled, totalText(element, lengths)] : [];
  },
};
