import { message } from "../dom/messages.js";
import { all } from "../dom/parts.js";

/**
 * Whoever reads where answers are sees the name of the place.
 * @param {import("../lms/remote/session.js").Session} session
 */
export function showHost({ endpoint }) {
  const [, host] = /^https?:\/\/([^/]+)/.exec(endpoint) || [];
  for (const place of all(document, '[data-later="host"]'))
    place.textContent = host ? ` ${message("record-host", host)}` : "";
}
