import { message } from "../dom/messages.js";
import { create, on } from "../dom/parts.js";
import { removeNotice, showNotice } from "./notices.js";

const NOTICE = "later-missing";
const PATIENCE = 10_000;

/**
 * Fetches what the first screen can do without. An answer that is no script of ours, such
 * as a page to log in at, counts as none; so does one that does not come.
 */
export function loadLater(app) {
  const script = create("script");
  const check = () => app.later || tellOfMissing(app);
  on(script, "load", check);
  on(script, "error", check);
  setTimeout(check, PATIENCE);
  script.src = "later.js";
  document.body.append(script);
}

/** @param {object} actions what later.js can do, by name */
export function arrived(app, actions) {
  app.later = actions;
  removeNotice(NOTICE);
}

/** Does what only later.js can do. */
export function doLater(app, name, ...more) {
  if (app.later) app.later[name](app, ...more);
  else tellOfMissing(app);
}

/** Not by opening the page anew: an LMS seldom lets a session begin twice. */
function tellOfMissing(app) {
  const fieldsWait = app.page.fields.some(({ waits }) => waits);
  const run = () => {
    removeNotice(NOTICE);
    loadLater(app);
  };
  removeNotice(NOTICE);
  showNotice({
    id: NOTICE,
    kind: "care",
    text: message(fieldsWait ? "later-missing-fields" : "later-missing"),
    buttons: [{ label: message("try-again"), run }],
    lasting: true,
  });
}
