import { announce } from "../dom/announce.js";
import { message } from "../dom/messages.js";
import { all, button, create } from "../dom/parts.js";

const ALONE = '[data-screen="step"][data-forms="alone"]';
const SHARED = "shared";

/**
 * Large type for a group around one screen, and nothing of what each writes for themselves.
 * Offered where a group works together; never kept, so that the next launch begins as usual.
 */
export function startSharedScreen() {
  if (document.body.dataset.form !== "group") return;
  for (const step of all(document, '[data-screen="step"]')) offer(step);
  for (const step of all(document, ALONE)) tellWhyFieldsAreGone(step);
  for (const recall of all(document, "[data-recall]")) markOwn(recall);
  document.querySelector("main").prepend(bar());
}

function offer(step) {
  const line = create(
    "p",
    button(message("shared-on"), () => show(true)),
  );
  line.className = "shared-offer";
  step.querySelector(".step-head").append(line);
}

/** Shown on every screen while it is on: what is hidden, and the way back. */
function bar() {
  const off = button(message("shared-off"), () => show(false));
  const bar = create("div", create("p", message("shared-hidden")), off);
  bar.className = "shared-bar";
  return bar;
}

function tellWhyFieldsAreGone(step) {
  const field = step.querySelector("[data-field]");
  if (!field) return;
  const line = create("p", message("shared-own-screen"));
  line.className = "shared-line";
  field.before(line);
}

/** What is shown again from a step that each did alone is as private as it was there. */
function markOwn(recall) {
  const isOwn = recall.dataset.recall
    .split(" ")
    .some((item) => document.querySelector(`${ALONE} [data-item="${item}"]`));
  recall.classList.toggle("own-words", isOwn);
}

function show(isShared) {
  document.documentElement.classList.toggle(SHARED, isShared);
  announce(message(isShared ? "shared-hidden" : "shared-is-off"));
  const next = isShared
    ? ".shared-bar button"
    : "[data-screen]:not([hidden]) .shared-offer button";
  const target = document.querySelector(next);
  if (target) target.focus();
}
