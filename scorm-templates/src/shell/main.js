import { connect } from "#connect";
import { showBanner } from "../course/banner.js";
import { startCompletion } from "../course/completion.js";
import { takeOrder } from "../course/order.js";
import { readPlaces } from "../course/places.js";
import { showMarks } from "../course/show.js";
import { all, guarded, on, part } from "../dom/parts.js";
import { whenLocalIsHere } from "../later/local/arrival.js";
import { showLocalLayer } from "../later/local/show.js";
import { decodeContainer } from "./container.js";
import { ExerciseFrame } from "./frame.js";
import { Keeper } from "./keeper.js";

/**
 * A theme or a programme as one SCO: the map, and each exercise in a frame. To the LMS it is one
 * text and one status; to an exercise it is an LMS.
 */
function start() {
  const opened = Date.now();
  const lms = connect(window, isCompleted, () => navigator.onLine !== false);
  const ids = readPlaces().map(({ id }) => id);
  const keeper = new Keeper(lms, ids);
  const frame = startMap(keeper);
  on(document, "click", (event) => follow(event, frame));
  on(window, "pagehide", () => {
    frame.settle();
    lms.finish((Date.now() - opened) / 1000);
  });
}

function startMap(keeper) {
  const { lms } = keeper;
  const showWhole = startCompletion(keeper, lms, () => keeper.commit());
  let isOrdered = false;
  const look = () => showMarks(keeper.marks(), isOrdered);
  showBanner(lms);
  whenLocalIsHere((local) => {
    isOrdered = takeOrder(local.order);
    look();
    showLocalLayer(local);
  });
  return new ExerciseFrame(keeper, (id) => {
    look();
    showWhole();
    titleOf(id).focus();
  });
}

const isCompleted = (text) => decodeContainer(text).container.completed;

/** A title of an exercise opens it in the frame. */
function follow(event, frame) {
  const link = event.target.closest("a[data-opens]");
  if (!link) return;
  event.preventDefault();
  frame.open(link.dataset.opens, link.textContent, link.href);
}

function titleOf(id) {
  const isIts = ({ dataset }) => dataset.exercise === id;
  return part(all(document, "[data-exercise]").find(isIts), "title");
}

document.documentElement.classList.replace("no-js", "js");
guarded(start)();
