import { message } from "../dom/messages.js";
import { action, on, part } from "../dom/parts.js";

/**
 * The button that says to the LMS that the whole is done. Opening the map never does.
 * @param {import("./record.js").MapRecord} record
 * @param {import("../lms/connect.js").Room} lms
 * @param {function(): (boolean|Promise<boolean>)} save whether the LMS has it
 * @returns {function(): void} shows it anew
 */
export function startCompletion(record, lms, save) {
  const box = part(document, "completion");
  // Without an LMS there is nobody to tell.
  const isOff = !box || lms.kind === "none";
  if (isOff || (lms.mode !== "normal" && !record.completed)) return () => {};
  box.hidden = false;
  const button = action(box, "complete");
  const status = part(box, "completion-status");
  const show = () => {
    button.hidden = record.completed;
    if (record.completed) status.textContent = message("marked");
  };
  on(button, "click", async () => {
    record.completed = true;
    const isKept = await save();
    record.completed = isKept;
    status.textContent = isKept ? "" : message("not-marked");
    show();
    if (isKept) part(box, "heading").focus();
  });
  show();
  return show;
}
