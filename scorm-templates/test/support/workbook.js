import { webcrypto } from "node:crypto";
import { connect } from "../../src/lms/connect.js";
import { Saver } from "../../src/player/saver.js";
import { decode } from "../../src/state/codec.js";
import {
  complete,
  emptyState,
  latest,
  setItem,
  startRound,
} from "../../src/state/rounds.js";
import { createBook } from "../../src/workbook/create.js";
import { scorm12Api } from "./scorm12-api.js";
import { REGISTRATION } from "./states.js";

// Browsers have it; node:test on Node 18 does not.
if (!globalThis.crypto) globalThis.crypto = webcrypto;

/** localStorage that several launches of a test share. */
export function storage() {
  const items = new Map();
  return {
    items,
    getItem: (name) => (items.has(name) ? items.get(name) : null),
    setItem: (name, value) => items.set(name, String(value)),
    removeItem: (name) => items.delete(name),
  };
}

/**
 * One launch of a package with three steps of two fields, in an LMS and a browser that
 * outlive it.
 */
export function launchPackage(bridge, world = {}) {
  const { stored = {}, localStorage = storage(), vices = {} } = world;
  stored["cmi.core.student_id"] = "kim";
  const exercise = world.exercise || "o05";
  globalThis.window = { localStorage };
  const lms = scorm12Api(stored, vices);
  const win = { API: lms.api };
  win.parent = win;
  const room = connect(win, () => false);
  const { state } = decode(room.suspendData);
  const app = createApp(room, state, world);
  const dataset = {
    iri: "https://w3id.org/innovationskraft",
    exercise,
    theme: "t2",
    version: "0.2.0",
  };
  app.page.name = `innovationskraft-${exercise}`;
  globalThis.document = {
    body: { dataset },
    documentElement: { lang: "sv" },
    activeElement: null,
  };
  const local = {
    bridge: bridge.url,
    installKey: "demo",
    org: "demo",
    salt: "salt",
    ...world.local,
  };
  const book = createBook({ app, show() {} }, local, () => {});
  return { app, book, stored: lms.stored, localStorage, write, finish, next };

  function next(changes = {}) {
    clearTimeout(book.sync.timer);
    return launchPackage(bridge, {
      ...world,
      stored: { ...lms.stored },
      localStorage,
      ...changes,
    });
  }

  function write(values) {
    for (const [id, value] of Object.entries(values)) {
      const rev = app.saver.acknowledgedRev(latest(app.state).no, id);
      setItem(latest(app.state), id, value, rev);
    }
    app.saver.changed();
    app.saver.flush();
  }

  function finish() {
    complete(latest(app.state), "261121");
    app.saver.changed();
    app.saver.flush();
    book.teller.completed();
    return book.run();
  }
}

function createApp(lms, inLms, { registration = REGISTRATION }) {
  const state = inLms || emptyState(registration);
  if (!state.rounds.length) startRound(state, "261121");
  const field = (item) => {
    const element = { contains: () => false, value: "" };
    const type = {
      read: () => element.value,
      write: (_, value) => (element.value = value),
    };
    return { item, element, type };
  };
  const steps = [
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
  ].map((ids) => ({ fields: ids.map(field) }));
  const start = { querySelector: () => ({ textContent: "Egen antipilot" }) };
  const fields = steps.flatMap((step) => step.fields);
  const device = { write: () => true, writeDrafts: () => {} };
  const page = { version: "0.2.0", steps, fields, start };
  const saver = new Saver({
    state,
    inLms,
    lms,
    device,
    now: Date.now,
    isOnline: () => true,
    report: () => {},
  });
  return { page, lms, device, state, saver, drafts: [], inLms };
}
