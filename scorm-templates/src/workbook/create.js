import { part, textOf } from "../dom/parts.js";
import { identityOf } from "../lms/remote/agent.js";
import { newRegistration } from "../player/registration.js";
import { Queue } from "../statements/queue.js";
import { sha256 } from "../statements/sha256.js";
import { toUuid } from "../statements/uuid.js";
import { Book } from "./book.js";
import { Session } from "./session.js";
import { openStore } from "./store.js";
import { Teller } from "./teller.js";

/** Who is learning, as far as the bridge may know; without an id in the LMS, this state. */
function pseudonymOf({ lms, state }, { salt, org }) {
  // The same person in every registration of a course.
  const person = lms.session ? identityOf(lms.session.actor) : lms.learnerId;
  const id = person || state.registration;
  return sha256(`${salt || org || ""}|${id}`);
}

function subjectOf({ page, state }) {
  const { iri, exercise, theme, version, assessment } = document.body.dataset;
  return {
    base: iri,
    exercise,
    theme: theme || "",
    isAssessment: assessment === "true",
    title: textOf(part(page.start, "heading")),
    language: document.documentElement.lang || "sv",
    packageVersion: version,
    registration: state.registration,
  };
}

/**
 * The workbook of this package and learner.
 * @param {{app: object, show: function(): void}} hook what the player gives
 * @param {object} local window.LOCAL
 * @param {function(): void} report something to show has changed
 */
export function createBook({ app, show }, local, report) {
  const pseudonym = pseudonymOf(app, local);
  const { registration } = app.state;
  const store = openStore(pseudonym, app.page.name, registration);
  const { settings } = store;
  const launch = launchOf(app, local, pseudonym, settings);
  const key = () => app.state.key;
  const hear = (answer) => book.launched(answer);
  const session = new Session(local.bridge, launch, key, hear);
  const queue = new Queue(store.queue);
  const parts = { app, subject: subjectOf(app), queue, settings };
  const teller = new Teller({
    ...parts,
    session: newRegistration(),
    resumed: app.state.rounds.length > 0,
    opened: Date.now(),
  });
  const sharedKey = store.key;
  const others = { session, teller, sharedKey, show, report };
  const book = new Book({ ...parts, ...others });
  return book;
}

function launchOf({ page, state }, { installKey }, pseudonym, settings) {
  return {
    // A workbook that has answered before and opens no more has been erased.
    get known() {
      return settings.values.contact;
    },
    installKey,
    packageId: page.name,
    version: page.version,
    pseudonym,
    registration: toUuid(state.registration),
  };
}
