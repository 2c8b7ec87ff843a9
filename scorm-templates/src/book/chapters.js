import { message } from "../dom/messages.js";
import { all, create, part } from "../dom/parts.js";
import { day } from "./dates.js";
import { answerList, answersOf, entryOf, small } from "./entry.js";

/**
 * Fills the chapters, which stand in the page with all that the material says of its
 * exercises. What the material does not know comes in the chapter outside the themes.
 * @param {import("./merge.js").Exercise[]} exercises
 */
export function showChapters(exercises) {
  const left = new Set(exercises);
  const chapters = all(document, "[data-chapter]");
  for (const chapter of chapters) {
    const known = all(chapter, "[data-method]").flatMap((method) =>
      showMethod(method, take(left, method.dataset.method)),
    );
    fill(chapter, known);
  }
  const outside = chapters[chapters.length - 1];
  const foreign = [...left].map(entryOf);
  part(outside, "entries").append(...foreign);
  if (foreign.length) showOrHide(outside, true);
  showGoals(exercises);
}

function take(left, id) {
  const { programme } = document.body.dataset;
  const found = [...left].find(
    (exercise) => exercise.programme === programme && exercise.exercise === id,
  );
  left.delete(found);
  return found;
}

/** @returns {import("./merge.js").Exercise[]} the exercise, if there is something from it */
function showMethod(method, exercise) {
  method.hidden = !exercise;
  if (!exercise) return [];
  const days = exercise.rounds.map(({ completed }) => completed).sort();
  const last = days[days.length - 1];
  part(method, "state").textContent = last
    ? message("method-completed", day(last))
    : message("method-begun");
  return [exercise];
}

function fill(chapter, exercises) {
  part(chapter, "entries").replaceChildren(...exercises.map(entryOf));
  part(chapter, "methods").hidden = exercises.length === 0;
  showOrHide(chapter, exercises.length > 0);
}

/** A theme without anything says so; what is no theme is not there at all. */
function showOrHide(chapter, isFilled) {
  const { id } = chapter;
  chapter.hidden = !isFilled && chapter.dataset.chapter !== "theme";
  chapter.classList.toggle("is-empty", !isFilled);
  part(chapter, "written").hidden = !isFilled;
  part(chapter, "waiting").hidden = isFilled;
  const link = document.querySelector(`[data-to="${id}"]`);
  link.hidden = chapter.hidden;
  part(link, "nothing").hidden = isFilled;
}

/** From the latest time that something was aimed for. */
function showGoals(exercises) {
  const goals = exercises.flatMap(goalOf);
  const none = create("p", message("goal-none"));
  none.className = "waiting";
  part(document, "goals").replaceChildren(...(goals.length ? goals : [none]));
}

function goalOf({ title, rounds }) {
  const round = rounds.find((each) => answersOf(each, "goal").length);
  if (!round) return [];
  const goal = create(
    "article",
    create("h3", title),
    small(day(round.completed || round.started)),
    answerList(answersOf(round, "goal")),
  );
  goal.className = "entry";
  return [goal];
}
