import { message } from "../dom/messages.js";
import { on, part } from "../dom/parts.js";

/**
 * A button that copies a field's text. In an LMS's frame browsers may refuse the new way, and then
 * the old one; the text is marked, so that a hand can do it.
 * @param {HTMLInputElement} field
 * @param {HTMLButtonElement} button
 */
export function bindCopy(field, button) {
  on(field, "focus", () => field.select());
  on(button, "click", async () => {
    const isCopied = await copies(field);
    part(document, "copied").textContent = message(
      isCopied ? "copied" : "copy-by-hand",
    );
    if (!isCopied) field.focus();
  });
}

async function copies(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
}
