import { on } from "../dom/parts.js";

const OPEN = 'details[name="top-bar"][open]';

/**
 * An open menu closes by Escape, and when somebody goes on outside it: it must never lie
 * over what has focus.
 */
export function startMenu() {
  on(document, "keydown", ({ key }) => {
    const menu = key === "Escape" && document.querySelector(OPEN);
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  // What was pressed may be gone from the page by now, but not from the event's path.
  on(document, "click", (event) => closeUnlessIn(event.composedPath()));
  on(document, "focusin", (event) => closeUnlessIn(event.composedPath()));
}

function closeUnlessIn(path) {
  const menu = document.querySelector(OPEN);
  if (menu && !path.includes(menu)) menu.open = false;
}
