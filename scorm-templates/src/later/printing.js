import { all, on } from "../dom/parts.js";

/** On paper nothing can be opened: what is folded is printed open, and folded again. */
export function bindPrinting(win) {
  let opened = [];
  on(win, "beforeprint", () => {
    opened = all(document, "main details:not([open])");
    for (const details of opened) details.open = true;
  });
  on(win, "afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
