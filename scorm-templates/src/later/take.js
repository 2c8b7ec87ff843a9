import { message } from "../dom/messages.js";
import { all, button, create } from "../dom/parts.js";
import { download } from "./export.js";
import { importButton } from "./import.js";

/**
 * *Ta med*: what was written, as a file that can be read in again. A slot on the page says by
 * its words what it has: `download`, or `take` for the download, the way back and what they are.
 */
export function startTake({ app }) {
  const file = () => button(message("take-file"), () => download(app));
  for (const slot of all(document, '[data-later~="download"]'))
    slot.append(file());
  for (const slot of all(document, '[data-later~="take"]')) {
    const buttons = create("p", file(), ...importing(app));
    buttons.className = "take";
    slot.append(create("p", message("take-about")), buttons);
  }
}

/** A look keeps nothing, so it takes nothing in; a page that keeps nothing goes on from what was downloaded. */
function importing(app) {
  const isLook = !app.lms.writes && !app.page.keepsNothing;
  return isLook ? [] : importButton(app);
}
