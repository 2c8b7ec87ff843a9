import { message } from "../dom/messages.js";
import { all, button, create, on, part } from "../dom/parts.js";
import { isCompleted } from "../state/rounds.js";
import { dayText } from "../later/days.js";
import { printOnly } from "../later/print-sheet.js";

/**
 * *Skriv ut diplom*, once the exercise is completed. The name is asked for only then: of the
 * LMS, where there is one, and of whoever sits here. It is on the paper and nowhere else.
 */
export function startDiploma({ app }) {
  const diploma = part(document, "diploma");
  if (!diploma) return;
  for (const slot of all(document, '[data-later~="diploma"]')) {
    const offer = new Offer(app, diploma.content.firstElementChild, slot);
    on(document, "innovationskraft-shown", () => offer.follow());
    offer.close();
    offer.follow();
  }
}

class Offer {
  constructor(app, diploma, slot) {
    Object.assign(this, { app, diploma, slot });
    this.button = button(message("diploma"), () => this.open());
  }

  /** Somebody who has gone on to another screen wants no name left on this one. */
  follow() {
    this.slot.hidden = !isCompleted(this.app.state);
    if (this.slot.closest("[data-screen]").hidden) this.close();
  }

  /** Back to the one button; the name is gone. */
  close() {
    this.slot.replaceChildren(create("p", this.button));
  }

  open() {
    const name = create("input");
    Object.assign(name, { type: "text", autocomplete: "off" });
    name.value = inOrder(this.app.lms.learnerName());
    const label = create("label", message("diploma-name"), name);
    const hint = create("p", message("diploma-hint"));
    hint.className = "hint";
    const print = button(message("diploma-print"), () =>
      this.print(name.value),
    );
    const box = create("div", label, hint, create("p", print));
    box.className = "diploma-name";
    this.slot.replaceChildren(box);
    name.focus();
  }

  print(name) {
    const sheet = this.diploma.cloneNode(true);
    fill(sheet, "name", name.trim());
    fill(sheet, "day", dayText(dayOf(this.app.state)));
    this.close();
    this.button.focus();
    printOnly(sheet);
  }
}

/** The day of the latest round that is completed. */
function dayOf({ rounds }) {
  const completed = rounds.filter(({ status }) => status === "c");
  return completed[completed.length - 1].completedOn;
}

/** Without a text a line is left to write on. */
function fill(sheet, what, text) {
  for (const place of all(sheet, `[data-diploma="${what}"]`))
    place.textContent = text;
}

/**
 * @param {string} name as SCORM 1.2 has it: the family name, a comma, the first name
 * @returns {string} as people say it
 */
export function inOrder(name) {
  const [family, first, ...more] = name.split(",").map((it) => it.trim());
  return first && !more.length ? `${first} ${family}` : name.trim();
}
