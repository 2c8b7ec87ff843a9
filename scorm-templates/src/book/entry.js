import { message } from "../dom/messages.js";
import { create } from "../dom/parts.js";
import { day, moment } from "./dates.js";

/** What an answer is for, in the order it is shown; last whatever else a file may say. */
const KINDS = ["outcome", "example", "reflection", "goal", "plan", "other"];

/**
 * What was written in an exercise, round by round.
 * @param {import("./merge.js").Exercise} exercise
 * @returns {HTMLElement}
 */
export function entryOf(exercise) {
  const { title, saved, version, rounds } = exercise;
  const heading = create("h4", title);
  const entry = create(
    "article",
    heading,
    small(message("entry-saved", moment(saved) || "–", version || "–")),
    ...rounds.map(roundOf),
  );
  entry.className = "entry";
  return entry;
}

function roundOf(round) {
  const groups = KINDS.map((kind) => [kind, answersOf(round, kind)])
    .filter(([, answers]) => answers.length)
    .map(([kind, answers]) => groupOf(kind, answers));
  const element = create(
    "div",
    create("h5", roundTitle(round)),
    ...(groups.length ? groups : [small(message("round-empty"))]),
  );
  element.className = "round";
  return element;
}

/** @returns {import("./recognise.js").Answer[]} without empty ones */
export function answersOf({ answers }, kind) {
  return answers
    .filter(({ text }) => text.length)
    .filter((answer) => kindOf(answer) === kind);
}

function kindOf({ kind }) {
  return KINDS.includes(kind) ? kind : "other";
}

/** @returns {string} such as "Omgång 1 · påbörjad 4 mars 2026 · klar 5 mars 2026" */
export function roundTitle({ round, started, completed }) {
  const parts = [
    message("round", round),
    started && message("round-started", day(started)),
    completed && message("round-completed", day(completed)),
  ];
  return parts.filter(Boolean).join(" · ");
}

function groupOf(kind, answers) {
  const group = create(
    "div",
    create("h6", message(`kind-${kind}`)),
    answerList(answers),
  );
  group.className = `group ${kind}`;
  return group;
}

/** @param {import("./recognise.js").Answer[]} answers */
export function answerList(answers) {
  const list = create("dl");
  for (const { label, text } of answers) {
    list.append(create("dt", label));
    list.append(...text.map((line) => create("dd", line)));
  }
  return list;
}

/** @returns {HTMLElement} a quiet line */
export function small(text) {
  const line = create("p", text);
  line.className = "muted small";
  return line;
}
