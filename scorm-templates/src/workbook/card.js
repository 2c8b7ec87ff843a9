import { announce } from "../dom/announce.js";
import { message } from "../dom/messages.js";
import { all, button, create, on } from "../dom/parts.js";
import { statusText } from "./indicator.js";
import { moreContent } from "./more.js";
import { noticeContent } from "./notice.js";

/**
 * The same card on the start screen, on the done screen and under *Arbetsboken* in the top
 * bar. It is built anew only when something else than its status line has changed.
 */
export class Card {
  /**
   * @param {import("./book.js").Book} book
   * @param {object} local window.LOCAL
   * @param {function(): void} openWorkbook
   */
  constructor(book, local, openWorkbook) {
    Object.assign(this, { book, local, openWorkbook });
    this.isAsked = false;
    this.isSure = false;
    this.askIfSure = (isSure) => this.set({ isSure });
  }

  set(changes) {
    Object.assign(this, changes);
    this.render();
  }

  render() {
    const shape = this.shape();
    const isNew = shape !== this.shown;
    this.shown = shape;
    for (const card of all(document, '[data-part="workbook"]')) {
      if (isNew) this.build(card);
      const line = card.querySelector(".workbook-line");
      if (line) line.textContent = statusText(this.book);
      card.hidden = false;
    }
    const { problem } = this.book.view;
    if (problem && problem !== this.announced) announce(message(problem));
    this.announced = problem;
  }

  shape() {
    const { book, isAsked, isSure } = this;
    const { problem, code } = book.view;
    const { auto } = book.settings.values;
    const parts = [book.isConnected(), problem, code, auto, book.hasSaved()];
    return JSON.stringify([...parts, isAsked, isSure]);
  }

  build(card) {
    const hadFocus = card.contains(document.activeElement);
    const heading = create(card.dataset.heading, message("workbook-heading"));
    heading.tabIndex = -1;
    heading.dataset.part = "heading";
    card.replaceChildren(heading, ...this.content());
    if (hadFocus) heading.focus();
  }

  content() {
    const { book, isAsked } = this;
    const { problem } = book.view;
    const problems = problem ? [paragraph(problem, "workbook-problem")] : [];
    if (book.isConnected()) return [...problems, ...this.connected()];
    if (isAsked) return [...problems, ...this.notice()];
    const ask = button(message("workbook-read"), () =>
      this.set({ isAsked: true }),
    );
    const intro = create("p", message("workbook-intro"));
    return [...problems, intro, create("p", ask)];
  }

  notice() {
    return noticeContent(this.local, {
      connect: () => {
        this.isAsked = false;
        this.book.connect();
      },
      cancel: () => this.set({ isAsked: false }),
    });
  }

  connected() {
    const { book } = this;
    const line = create("p");
    line.className = "workbook-line";
    const save = button(message("workbook-save"), () => book.save());
    save.className = "button";
    const open = button(message("workbook-open"), this.openWorkbook);
    const actions = create("p", save, open);
    actions.className = "workbook-actions";
    const automatic = book.hasSaved() ? [this.automatic()] : [];
    return [line, actions, ...automatic, moreContent(book, this)];
  }

  automatic() {
    const { book } = this;
    const box = create("input");
    box.type = "checkbox";
    box.checked = book.settings.values.auto;
    on(box, "change", () => {
      book.settings.set({ auto: box.checked });
      book.saveIfAutomatic();
      this.render();
    });
    const label = create("label", box, message("workbook-auto"));
    label.className = "workbook-auto";
    return label;
  }
}

function paragraph(key, className) {
  const element = create("p", message(key));
  element.className = className;
  return element;
}
