import { closedRoom, connect } from "#connect";
import { guarded, on } from "../dom/parts.js";
import { whenLocalIsHere } from "../later/local/arrival.js";
import { showLocalLayer } from "../later/local/show.js";
import { startCompletion } from "./completion.js";
import { showBanner } from "./banner.js";
import { openPages } from "./links.js";
import { takeOrder } from "./order.js";
import { marksOfTab, readPlaces } from "./places.js";
import { joinMarks, readRecord, writeRecord } from "./record.js";
import { showMarks } from "./show.js";

/**
 * The map of a package with several exercises: how far each has come, as far as that is known here,
 * and in an LMS where the map has a place of its own, the button that ends the whole.
 */
function start() {
  const opened = Date.now();
  const lms = openRoom();
  const record = readRecord(lms.suspendData);
  showBanner(lms);
  if (lms.kind === "none") openPages();
  startCompletion(record, lms, () => save(lms, record));
  whenLocalIsHere((local) => {
    const isOrdered = takeOrder(local.order);
    const look = () => update(lms, record, isOrdered);
    look();
    // An exercise may have been open meanwhile, in another tab or window.
    on(window, "focus", look);
    showLocalLayer(local);
  });
  on(window, "pagehide", () => lms.finish((Date.now() - opened) / 1000));
}

function update(lms, record, isOrdered) {
  const before = writeRecord(record);
  const seen = marksOfTab(readPlaces(), lms.learnerId);
  record.marks = joinMarks(record.marks, seen);
  if (writeRecord(record) !== before) save(lms, record);
  showMarks(record.marks, isOrdered);
}

/** @returns {boolean} whether the LMS has it */
function save(lms, record) {
  const status = record.completed ? "completed" : undefined;
  return lms.save({ suspendData: writeRecord(record), status }).kept;
}

function openRoom() {
  const { keeps } = document.body.dataset;
  const isCompleted = (suspendData) => readRecord(suspendData).completed;
  return keeps === "nothing"
    ? closedRoom(false, "browse")
    : connect(window, isCompleted, () => navigator.onLine !== false);
}

document.documentElement.classList.replace("no-js", "js");
guarded(start)();
