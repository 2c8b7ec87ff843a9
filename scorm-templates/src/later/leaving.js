import { message } from "../dom/messages.js";
import { action, on, part } from "../dom/parts.js";
import { clearTab } from "../dom/tab.js";
import { offerDownload } from "../player/download.js";
import { waitingDrafts } from "../player/drafts.js";
import { removeNotice, showNotice } from "../player/notices.js";
import { checksum } from "../state/checksum.js";
import { decode, encode } from "../state/codec.js";

const NOTICE = "leaving";

/**
 * Somebody else uses this computer next: what was written goes from here, if the LMS has
 * it. What remains tells only whether the LMS still has it at the next launch.
 */
export function startLeaving({ app }) {
  const { lms, newer, unsent } = app;
  if (!lms.writes) return;
  // What the LMS lacks and the device has is sent again: nothing is lost then.
  if (lms.known && lms.learnerId && !newer && !unsent) tellOfLoss(app);
  const offer = part(document, "leaving");
  if (!offer) return;
  offer.hidden = false;
  on(action(offer, "leave"), "click", () => leave(app, Date.now()));
}

/**
 * Nothing that was written is left here, if the LMS has it; else the page says what to do. Some LMSs
 * answer later, and are waited for.
 */
export function leave(app, now) {
  const { saver } = app;
  const key = hindrance(app);
  if (key) return refuse(app, key);
  saver.send();
  return saver.whenSettled
    ? saver.whenSettled(() => leaveWhatIsSaved(app, now))
    : leaveWhatIsSaved(app, now);
}

function leaveWhatIsSaved(app, now) {
  const { device, lms, saver } = app;
  const text = encode(app.state);
  const isKept = saver.reported === "saved-in-lms" && lms.holds(text);
  if (!isKept || lms.trust.flawed) return refuse(app, "leave-not-sure");
  device.remove();
  device.writeDrafts([]);
  app.drafts = [];
  saver.left = true;
  clearTab();
  const { seq } = app.state;
  device.writeReceipt({ seq, checksum: checksum(text), at: now });
  const done = message("leave-done");
  showNotice({ id: NOTICE, kind: "info", text: done, focus: true });
  return true;
}

/** @returns {string} what only this computer has, as a message's key */
function hindrance(app) {
  if (waitingDrafts(app).length) return "leave-drafts";
  const asks = new Event("innovationskraft-leaving", { cancelable: true });
  return document.dispatchEvent(asks) ? "" : "leave-workbook";
}

function refuse(app, key) {
  const buttons = [offerDownload(app)];
  const text = message(key);
  showNotice({ id: NOTICE, kind: "care", text, buttons, focus: true });
  return false;
}

/** What was in the LMS when this computer was left, and is not there now. */
function tellOfLoss({ device, lms }) {
  const receipt = device.readReceipt();
  const key = lossOf(receipt, lms.suspendData);
  if (!key) return;
  const language = document.documentElement.lang || "sv";
  const format = { dateStyle: "long", timeStyle: "short" };
  const when = new Date(receipt.at).toLocaleString(language, format);
  const understood = {
    label: message("loss-read"),
    run() {
      device.writeReceipt(null);
      removeNotice("loss");
    },
  };
  showNotice({
    id: "loss",
    kind: "care",
    text: message(key, when),
    buttons: [understood],
    lasting: true,
  });
}

/**
 * @param {{seq: number, checksum: string}|null} receipt
 * @param {string} suspendData
 * @returns {''|'loss-all'|'loss-latest'}
 */
export function lossOf(receipt, suspendData) {
  if (!receipt || receipt.checksum === checksum(suspendData)) return "";
  if (!suspendData) return "loss-all";
  const { state } = decode(suspendData);
  // A later one was written on another device, and had this in it.
  return state && state.seq > receipt.seq ? "" : "loss-latest";
}
