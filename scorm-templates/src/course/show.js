import { message } from "../dom/messages.js";
import { all, create, part } from "../dom/parts.js";
import { readPlaces } from "./places.js";

const WORDS = { c: "exercise-done", i: "exercise-begun" };
const SHAPES = { c: "done", i: "begun" };

/**
 * Shows on the map, in words and as drawn, how far each exercise has come.
 * @param {Object<string, import("./record.js").Mark>} marks by id of exercise; those that are not there are not known
 * @param {boolean} isOrdered whether one of them comes next
 */
export function showMarks(marks, isOrdered) {
  const places = readPlaces();
  const next = isOrdered && places.find(({ id }) => marks[id] !== "c");
  for (const place of places) {
    showPlace(place, marks[place.id], place === next);
  }
  for (const landscape of all(document, "[data-landscape]")) {
    inkLandscape(landscape, marks, next);
  }
  showNext(next);
}

function showPlace({ element }, mark, isNext) {
  const state = part(element, "state");
  const key = isNext && !mark ? "exercise-next" : WORDS[mark];
  state.textContent = key ? message(key) : "";
  // The pennant has no room in the list; the word is there.
  draw(part(element, "mark"), isNext ? "begun" : SHAPES[mark]);
}

/** The same drawing in the list and in the landscape. */
function draw(use, shape = "waits") {
  use.setAttribute("href", `#map-${shape}`);
}

function inkLandscape(landscape, marks, next) {
  const list = landscape.parentNode.querySelector("ol");
  const inside = all(list, "[data-exercise]").map(
    ({ dataset }) => dataset.exercise,
  );
  all(landscape, "[data-place]").forEach((use, index) => {
    const id = inside[index];
    draw(use, next && next.id === id ? "here" : SHAPES[marks[id]]);
  });
  const done = inside.filter((id) => marks[id] === "c").length;
  if (done) {
    const label = message("map-done", done, inside.length);
    landscape.setAttribute("aria-label", label);
  }
}

/** At the top of the page, where it is seen first. */
function showNext(next) {
  const line = part(document, "next");
  line.hidden = !next;
  if (!next) return;
  const title = part(next.element, "title").cloneNode(true);
  title.removeAttribute("data-part");
  line.replaceChildren(create("span", `${message("next-exercise")} `), title);
}
