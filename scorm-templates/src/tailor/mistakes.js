import { message } from "../dom/messages.js";
import { create, labelOf, on, part } from "../dom/parts.js";

/** By control, the text that stands beside it. */
const shown = new Map();
let count = 0;

/**
 * What is wrong with a field, at the field. One at a time: the first.
 * @param {Element} control
 * @param {string} text '' when nothing is
 */
export function showMistake(control, text) {
  const before = shown.get(control);
  if (before && before.textContent === text) return;
  if (before) remove(control, before);
  if (!text) return;
  const note = create("span", text);
  note.className = "wrong-text";
  note.id = `wrong-${++count}`;
  (control.closest(".with-sample") || control).before(note);
  shown.set(control, note);
  control.setAttribute("aria-invalid", "true");
  describe(control, (ids) => [...ids, note.id]);
}

function remove(control, note) {
  note.remove();
  shown.delete(control);
  control.removeAttribute("aria-invalid");
  describe(control, (ids) => ids.filter((id) => id !== note.id));
}

function describe(control, change) {
  const ids = (control.getAttribute("aria-describedby") || "").split(" ");
  const changed = change(ids.filter(Boolean));
  if (changed.length)
    control.setAttribute("aria-describedby", changed.join(" "));
  else control.removeAttribute("aria-describedby");
}

/**
 * All that is wrong, with a way to each. Takes the focus when there is anything.
 * @param {Array<{control: Element, text: string}>} mistakes
 */
export function showAll(mistakes) {
  const list = part(document, "wrong");
  list.hidden = mistakes.length === 0;
  if (!mistakes.length) return;
  const items = mistakes.map(({ control, text }) =>
    create("li", linkTo(control, text)),
  );
  list.replaceChildren(
    create("h3", message("wrong-heading", mistakes.length)),
    create("ul", ...items),
  );
  list.focus();
}

function linkTo(control, text) {
  const target = control.matches("fieldset")
    ? control.querySelector("input")
    : control;
  const name = control.matches("fieldset")
    ? control.querySelector("legend").textContent
    : labelOf(control);
  const link = create("a", `${name}${/[?]$/.test(name) ? "" : ":"} ${text}`);
  link.href = `#${target.id || control.id}`;
  on(link, "click", (event) => {
    event.preventDefault();
    reveal(target);
  });
  return link;
}

/** Also where it is folded away. */
function reveal(target) {
  const folded = target.closest("details");
  if (folded) folded.open = true;
  target.focus();
  target.scrollIntoView({ block: "center" });
}
