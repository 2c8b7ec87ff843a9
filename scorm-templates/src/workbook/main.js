import { guarded, on } from "../dom/parts.js";
import { Card } from "./card.js";
import { createBook } from "./create.js";
import { showIndicator } from "./indicator.js";
import { sendLast } from "./last-chance.js";
import { openWorkbook } from "./open-workbook.js";

/** How long after the last change *Spara fortsättningsvis automatiskt* saves. */
const QUIET = 15_000;

/** What the player tells, and what the browser does. */
function bind(book) {
  let timer;
  on(document, "innovationskraft-saved", () => {
    book.report();
    if (!book.isConnected()) return;
    if (book.teller.completed()) book.run();
    clearTimeout(timer);
    timer = setTimeout(() => book.saveIfAutomatic(), QUIET);
  });
  on(window, "online", () => book.isConnected() && book.run());
  on(document, "visibilitychange", () => {
    if (document.visibilityState === "hidden") leave(book);
  });
  on(document, "innovationskraft-leaving", (event) => {
    const { auto, pending } = book.settings.values;
    // What waits here on its way to the bridge is text too.
    if (pending || (auto && book.isDirty())) event.preventDefault();
  });
  on(window, "pagehide", () => {
    book.teller.end();
    leave(book);
  });
}

function leave(book) {
  if (book.settings.values.auto && book.isDirty()) book.snapshot(false);
  sendLast(book, book.sync);
}

function start(hook, local) {
  const report = guarded(() => {
    card.render();
    showIndicator(book);
  });
  const book = createBook(hook, local, report);
  const { bridge } = book.session;
  const open = () => {
    const key = book.app.state.key;
    openWorkbook(bridge, { key, installKey: local.installKey });
  };
  const card = new Card(book, local, open);
  bind(book);
  report();
  book.open();
}

guarded(start)(window.innovationskraft, window.LOCAL);
