import { message } from "../dom/messages.js";
import { all, button, create, part, textOf } from "../dom/parts.js";
import { toDay } from "../state/day.js";
import { dayText } from "./days.js";
import { printOnly } from "./print-sheet.js";

/** What is more than a question: something to hang on the wall. Cards have a button of their own. */
const TEMPLATES = [
  "agenda",
  "board",
  "calendar",
  "counter",
  "deck",
  "list",
  "plan",
  "table",
  "votes",
];
const CONTROLS = "textarea, select, input";
/** Is of use on the screen only. */
const GONE =
  "button, .draft, .field-note, .fetch, .moves, .column-move, .own, .required, .not-saved, .bar";
/** From so many columns on a table lies down. */
const WIDE = 5;

/** *Skriv ut mallen*: a field alone on A4, with what is written in it and lines for the rest. */
export function startTemplatePrint({ app }) {
  for (const { element } of app.page.fields)
    if (TEMPLATES.includes(element.dataset.field)) offer(app, element);
}

function offer(app, element) {
  const print = () => printOnly(sheetOf(app, element));
  const line = create("p", button(message("print-template"), print));
  line.className = "print-one";
  element.append(line);
}

function sheetOf(app, element) {
  const title = textOf(part(app.page.start, "heading"));
  const source = `${title} · ${dayText(toDay(new Date()))}`;
  const sheet = create("section", copyOf(element), create("p", source));
  const isWide = all(element, "th:not(.column-move)").length >= WIDE;
  sheet.className = isWide ? "template wide" : "template";
  return sheet;
}

/** @returns {Element} the field with text in place of what is filled in, so that none of it is cut */
function copyOf(element) {
  const copy = element.cloneNode(true);
  const texts = all(element, CONTROLS).map(written);
  all(copy, CONTROLS).forEach((it, index) => it.replaceWith(texts[index]));
  for (const gone of all(copy, GONE)) gone.remove();
  for (const other of all(copy, "[id]")) other.removeAttribute("id");
  for (const name of ["field", "item"]) delete copy.dataset[name];
  return copy;
}

function written(control) {
  const { type, checked, options, selectedIndex, value } = control;
  const text =
    type === "checkbox"
      ? (checked && "☒") || "☐"
      : options
        ? textOf(options[selectedIndex])
        : type === "date"
          ? dayText(value.slice(2).replace(/-/g, ""))
          : value;
  const line = create("span", text);
  line.className = "written";
  return line;
}
