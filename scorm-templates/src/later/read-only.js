import { message } from "../dom/messages.js";
import { all, button, on, part } from "../dom/parts.js";

/** Controls whose text can stand there to be read, scrolled in and copied. */
const TEXTS = 'textarea, input:not([type="radio"], [type="checkbox"])';

/**
 * The LMS has opened the exercise to be read: what is written is shown and can be printed, and
 * nothing can be changed. Locked again whenever the screen changes, for fields make controls anew.
 */
export function startReadOnly({ app }) {
  if (app.lms.mode !== "read") return;
  document.documentElement.classList.add("reads");
  const lockAll = () => app.page.fields.forEach(lock);
  on(document, "innovationskraft-shown", lockAll);
  lockAll();
  const banner = part(document, "preview-banner");
  const print = button(message("read-print"), () => window.print());
  if (banner) banner.append(" ", print);
}

function lock({ element }) {
  for (const control of all(element, "input, select, textarea, button")) {
    if (control.matches(TEXTS)) control.readOnly = true;
    else control.disabled = true;
  }
}
