import { message } from "../dom/messages.js";
import { button, create } from "../dom/parts.js";
import { clock } from "./clock.js";
import { join, showCode } from "./joining.js";

/**
 * What is seldom needed: joining with another workbook, disconnecting.
 * @param {import("./book.js").Book} book
 * @param {{isSure: boolean, askIfSure: function(boolean): void}} card
 * @returns {HTMLDetailsElement}
 */
export function moreContent(book, card) {
  const details = create(
    "details",
    create("summary", message("workbook-more")),
    create("p", message("workbook-join-text")),
    ...codeContent(book),
    joinForm(book),
    ...disconnectContent(book, card),
  );
  details.className = "workbook-more";
  details.open = card.isSure || book.view.code !== null;
  return details;
}

function codeContent(book) {
  const { code } = book.view;
  const show = button(message("workbook-code-show"), () => showCode(book));
  if (!code) return [create("p", show)];
  const until = clock(new Date(code.expiresAt));
  const text = create("p", message("workbook-code", code.code, until));
  text.className = "workbook-code";
  return [text];
}

function joinForm(book) {
  const input = create("input");
  Object.assign(input, { autocomplete: "off", spellcheck: false });
  const send = button(message("workbook-join"), () => {
    const code = input.value.replace(/[^0-9a-z]/gi, "").toUpperCase();
    if (code) join(book, code);
    else input.focus();
  });
  const label = create("label", message("workbook-code-label"), input);
  const row = create("div", label, send);
  row.className = "workbook-join";
  return row;
}

function disconnectContent(book, { isSure, askIfSure }) {
  if (!isSure) {
    const ask = button(message("workbook-disconnect"), () => askIfSure(true));
    return [create("p", ask)];
  }
  const yes = button(message("workbook-disconnect-yes"), () => {
    askIfSure(false);
    book.disconnect();
  });
  const no = button(message("workbook-disconnect-no"), () => askIfSure(false));
  const actions = create("p", yes, no);
  actions.className = "workbook-actions";
  return [create("p", message("workbook-disconnect-sure")), actions];
}
