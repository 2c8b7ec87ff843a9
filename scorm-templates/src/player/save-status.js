import { message } from "../dom/messages.js";
import { part } from "../dom/parts.js";
import { offerDownload } from "./download.js";
import { removeNotice, showNotice } from "./notices.js";

const ALARMS = ["too-large", "not-saved", "lms-refused"];

/**
 * Tells where the answers are, in the top bar; and in a notice, once, when they
 * are not where the leader expects them.
 * @param {object} app
 * @param {import("./delivery.js").Place} place
 */
export function reportPlace(app, place) {
  const status = part(document, "save-status");
  const text = message(place, clock(new Date()));
  if (status && status.textContent !== text) status.textContent = text;
  if (ALARMS.includes(place) && !app.newer) warn(app, place);
  if (place === "saved-in-lms") ALARMS.forEach(removeNotice);
}

function warn(app, place) {
  showNotice({
    id: place,
    kind: "care",
    text: message(`notice-${place}`),
    buttons: [offerDownload(app)],
    lasting: true,
  });
}

function clock(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
