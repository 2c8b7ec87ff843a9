import { message } from "../dom/messages.js";
import { part } from "../dom/parts.js";
import { clock } from "./clock.js";

/** Says only what the bridge has answered. */

/** @returns {string} for the card */
export function statusText(book) {
  const { busy, savedAt } = book.view;
  if (busy) return message("workbook-busy");
  if (book.settings.values.pending) return message("workbook-pending");
  if (!savedAt) return message("workbook-not-saved");
  const key = book.isDirty() ? "workbook-changed" : "workbook-saved";
  return message(key, clock(savedAt));
}

/** In the top bar, beside where the answers are saved. */
export function showIndicator(book) {
  const place = part(document, "workbook-status");
  if (!place) return;
  const { savedAt } = book.view;
  const isShown = book.isConnected() && savedAt && !book.isDirty();
  const text = isShown ? message("workbook-saved", clock(savedAt)) : "";
  if (place.textContent !== text) place.textContent = text;
}
