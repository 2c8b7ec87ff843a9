import { message } from "../dom/messages.js";
import { guarded, on, part, textOf } from "../dom/parts.js";
import { openTab } from "../lms/remote/tab.js";
import { showNotice } from "../player/notices.js";
import { newRegistration } from "../player/registration.js";
import { encode } from "../state/codec.js";
import { Queue } from "../statements/queue.js";
import { toUuid } from "../statements/uuid.js";
import { showHost } from "./host.js";
import { watchReload } from "./reload.js";
import { offerReturn } from "./return.js";
import { watchSettling } from "./settling.js";
import { Teller } from "./teller.js";

/** What comes after later.js in packages whose LMS has a record store: it is told of the session. */
function start(player) {
  const { app } = player;
  const { lms } = app;
  // Fetched twice, when the first answer was slow; or opened without an LMS.
  if (!lms.session || lms.tells) return;
  lms.tells = true;
  showHost(lms.session);
  if (lms.kind === "none") return closed(app);
  watchSettling(player);
  const teller = createTeller(app);
  bind(app, teller);
  offerReturn(app, () => end(app, teller));
  teller.begin();
  teller.saved();
}

function createTeller(app) {
  const { session } = app.lms;
  session.id = session.id || newRegistration();
  const store = openTab(`told:${app.page.name}`);
  const { assessment } = document.body.dataset;
  return new Teller({
    app,
    subject: subjectOf(app),
    queue: new Queue(store),
    isAssessment: assessment === "true",
    refused: guarded(tellOfRefusal),
  });
}

function subjectOf({ page, state, lms }) {
  const { iri, exercise, theme, version } = document.body.dataset;
  return {
    base: iri,
    exercise,
    theme: theme || "",
    title: textOf(part(page.start, "heading")),
    language: document.documentElement.lang || "sv",
    packageVersion: version,
    registration: lms.session.registration || toUuid(state.registration),
  };
}

function bind(app, teller) {
  const isReload = watchReload();
  on(document, "innovationskraft-saved", () => teller.saved());
  on(document, "innovationskraft-shown", () => teller.saved());
  on(window, "online", () => teller.post.send());
  on(window, "pagehide", () => isReload() || end(app, teller));
}

/** Loaded anew after its end the page has no LMS: what it shows then is the copy on this device. */
function end({ saver, device, state, lms }, teller) {
  if (lms.writes && !saver.left) device.write(encode(state));
  teller.end();
}

/** The text is safe; that it was completed is told at the next launch. */
function tellOfRefusal() {
  const text = message("not-told");
  showNotice({ id: "not-told", kind: "care", text, lasting: true });
}

function closed(app) {
  const { ended } = app.lms.session;
  if (ended)
    part(document, "preview-banner").textContent = message("banner-ended");
  offerReturn(app, () => {});
}

guarded(start)(window.innovationskraft);
