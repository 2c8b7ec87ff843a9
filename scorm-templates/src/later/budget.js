import { message } from "../dom/messages.js";
import { on, part } from "../dom/parts.js";
import { REFUSE, WARN } from "../state/budget.js";
import { encode } from "../state/codec.js";

/**
 * Says how much more the LMS can take, before it is full. Told when something has been
 * saved, not at every key, and in round numbers, so that it is seldom heard.
 */
export function startBudget({ app }) {
  const line = part(document, "budget");
  if (!line || app.lms.kind === "none" || !app.lms.writes) return;
  const show = () => {
    if (app.saver.reported === "saving") return;
    const left = roomLeft(encode(app.state).length);
    const text = left === null ? "" : message("room-left", left);
    if (line.textContent !== text) line.textContent = text;
  };
  on(document, "innovationskraft-saved", show);
  show();
}

/**
 * @param {number} size of the state
 * @returns {number|null} characters, rounded down; null when there is plenty, or too little already
 */
export function roomLeft(size) {
  if (size < WARN || size > REFUSE) return null;
  const left = REFUSE - size;
  const step = left < 100 ? 10 : 50;
  return left - (left % step);
}
