import { openKeeper } from "#keeper";
import { showBanner } from "../course/banner.js";
import { startCompletion } from "../course/completion.js";
import { takeOrder } from "../course/order.js";
import { readPlaces } from "../course/places.js";
import { showMarks } from "../course/show.js";
import { all, guarded, on, part } from "../dom/parts.js";
import { whenLocalIsHere } from "../later/local/arrival.js";
import { showLocalLayer } from "../later/local/show.js";
import { ExerciseFrame } from "./frame.js";

/**
 * A theme or a programme as one page of an LMS: the map, and each exercise in a frame. To SCORM it is
 * one text and one status, and to an exercise it is an LMS; over the network all have their own.
 */
async function start() {
  const opened = open();
  // Also while an LMS on the web is asked, a title must not lead away from here.
  on(document, "click", (event) => follow(event, opened));
  await opened;
}

/** @returns {Promise<ExerciseFrame>} when it is known what the LMS has */
async function open() {
  const keeper = await openKeeper(readPlaces().map(({ id }) => id));
  const frame = startMap(keeper);
  on(window, "pagehide", () => {
    frame.settle();
    keeper.end();
  });
  return frame;
}

function startMap(keeper) {
  const { lms } = keeper;
  const showWhole = startCompletion(keeper, lms, () => keeper.commit());
  let isOrdered = false;
  const look = () => {
    showBanner(lms);
    showMarks(keeper.marks(), isOrdered);
    showWhole();
  };
  keeper.changed = look;
  whenLocalIsHere((local) => {
    isOrdered = takeOrder(local.order);
    look();
    showLocalLayer(local);
  });
  return new ExerciseFrame(keeper, (id) => {
    look();
    titleOf(id).focus();
  });
}

/** A title of an exercise opens it in the frame. */
function follow(event, opened) {
  const link = event.target.closest("a[data-opens]");
  if (!link) return;
  event.preventDefault();
  const { opens } = link.dataset;
  opened.then((frame) => frame.open(opens, link.textContent, link.href));
}

function titleOf(id) {
  const isIts = ({ dataset }) => dataset.exercise === id;
  return part(all(document, "[data-exercise]").find(isIts), "title");
}

document.documentElement.classList.replace("no-js", "js");
guarded(start)();
