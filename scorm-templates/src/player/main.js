import { closedRoom, connect, Saver } from "#connect";
import { prepareAnnouncements } from "../dom/announce.js";
import { message } from "../dom/messages.js";
import { all, guarded } from "../dom/parts.js";
import { decode } from "../state/codec.js";
import { isCompleted } from "../state/rounds.js";
import { bindActions } from "./actions.js";
import { openDevice } from "./device.js";
import { showDrafts } from "./drafts.js";
import { bindFields, writeFields } from "./fields.js";
import { openHook } from "./hook.js";
import { bindLifecycle } from "./lifecycle.js";
import { loadLater } from "./later.js";
import { showNotice } from "./notices.js";
import { open } from "./opening.js";
import { readPage } from "./page.js";
import { newRegistration } from "./registration.js";
import { restore } from "./restore.js";
import { reportPlace } from "./save-status.js";

/**
 * What is known during one launch; passed to whatever needs it.
 */
async function createApp() {
  const page = readPage();
  // A page that keeps nothing looks for no LMS either.
  const lms = page.keepsNothing
    ? closedRoom(false, "browse")
    : await connect(window, tellsOfCompletion, isOnline);
  const device = openDevice(page.name, lms.learnerId);
  const restored = restore(lms, device, newRegistration());
  const app = { page, lms, device, step: null, ...restored };
  app.saver = new Saver({
    ...restored,
    lms: restored.newer ? leftAlone(lms) : lms,
    device,
    now: Date.now,
    isOnline,
    report: guarded((place) => {
      reportPlace(app, place);
      document.dispatchEvent(new Event("innovationskraft-saved"));
    }),
  });
  return app;
}

const isOnline = () => navigator.onLine !== false;

function tellsOfCompletion(suspendData) {
  const { state } = decode(suspendData);
  return state !== null && isCompleted(state);
}

/** A later version of the player has been here: what it wrote must stay. */
function leftAlone(lms) {
  return { ...lms, save: () => ({ kept: false, reason: "newer" }) };
}

async function start() {
  const app = await createApp();
  prepareAnnouncements();
  showButtons();
  bindFields(app);
  writeFields(app);
  showDrafts(app);
  bindActions(app);
  bindLifecycle(app);
  open(app);
  tellOfTrouble(app);
  if (app.unsent) app.saver.changed();
  app.saver.flush();
  openHook(app);
  loadLater(app);
}

/** What does nothing without JavaScript waits hidden in the page. */
function showButtons() {
  for (const button of all(document, "[data-action]")) button.hidden = false;
}

function tellOfTrouble({ newer, damaged }) {
  const key = newer ? "newer-version" : damaged ? "state-damaged" : "";
  if (key)
    showNotice({ id: key, kind: "care", text: message(key), lasting: true });
}

/** Should the player fail, everything is shown, as without JavaScript. */
function giveUp(error) {
  console.error(error);
  document.documentElement.className = "no-js";
  for (const screen of all(document, "[data-screen]")) screen.hidden = false;
}

document.documentElement.classList.replace("no-js", "js");
start().catch(giveUp);
