import { message } from "../dom/messages.js";
import { action, on, part } from "../dom/parts.js";
import { bindPrinting } from "../later/printing.js";
import { saveFile } from "../later/save-file.js";
import { distinct, workbookAsJson } from "./bundle.js";
import { showChapters } from "./chapters.js";
import { bindDrop } from "./drop.js";
import { showFiles, showOlder } from "./lists.js";
import { merge } from "./merge.js";
import { readFiles } from "./reading.js";

/**
 * *Min arbetsbok* on the leader's own machine: files in, one workbook on the page. It is
 * in this page only; nothing is stored, and no server is asked for anything.
 */
class Book {
  read = [];
  files = [];

  async add(chosen) {
    const added = await readFiles(chosen);
    this.read = [...this.read, ...added];
    this.files = distinct(this.read.flatMap(({ files }) => files));
    this.show();
    tell(added, this.files);
  }

  show() {
    const { exercises, older } = merge(this.files);
    showFiles(this.read);
    showChapters(exercises);
    showOlder(older);
    part(document, "book").hidden = exercises.length === 0;
  }

  save() {
    const now = new Date();
    const name = `min-arbetsbok-${now.toISOString().slice(0, 10)}.json`;
    saveFile(name, "application/json", workbookAsJson(this.files, now));
  }

  empty() {
    Object.assign(this, { read: [], files: [] });
    this.show();
    part(document, "status").textContent = message("emptied");
  }
}

function tell(added, files) {
  const wrong = added.filter(({ problem }) => problem).length;
  const parts = [
    message("read", added.length - wrong, files.length),
    wrong ? message("wrong", wrong) : "",
  ];
  part(document, "status").textContent = parts.filter(Boolean).join(" ");
}

function start() {
  const book = new Book();
  const input = part(document, "input");
  on(input, "change", () => {
    const chosen = Array.from(input.files);
    // The same file can be chosen again, when it has been mended.
    input.value = "";
    return book.add(chosen);
  });
  bindDrop(part(document, "choose"), (files) => book.add(files));
  on(action(document, "print"), "click", () => window.print());
  on(action(document, "save"), "click", () => book.save());
  on(action(document, "empty"), "click", () => {
    book.empty();
    input.focus();
  });
  bindPrinting(window);
  document.documentElement.classList.replace("no-js", "js");
}

start();
