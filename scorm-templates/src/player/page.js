import { all, part, textOf } from "../dom/parts.js";
import { fieldType } from "../fields/registry.js";
import { harmless } from "./fields.js";
import { standIn } from "./waiting.js";

/**
 * @typedef {{element: Element, item: string, saved: boolean, required: boolean,
 *   question: string, waits: boolean, type: import("../fields/registry.js").FieldType}} Field
 *   `waits`: its script is not here yet
 * @typedef {{element: Element, key: string, sitting: number, minutes: string,
 *   title: string, fields: Field[]}} Step
 * @typedef {{name: string, version: string, sittings: number, isGroup: boolean, keepsNothing: boolean,
 *   largestRound: number, start: Element, done: Element, steps: Step[], fields: Field[]}} Page
 */

/**
 * What the page holds, read once.
 * @returns {Page}
 */
export function readPage() {
  const { dataset } = document.body;
  const steps = all(document, '[data-screen="step"]').map(readStep);
  return {
    name: dataset.package,
    version: dataset.version,
    sittings: Number(dataset.sittings) || 1,
    isGroup: dataset.form === "group",
    keepsNothing: dataset.keeps === "nothing",
    largestRound: Number(dataset.largestRound) || 0,
    start: document.querySelector('[data-screen="start"]'),
    done: document.querySelector('[data-screen="done"]'),
    steps,
    fields: steps.flatMap((step) => step.fields),
  };
}

function readStep(element) {
  return {
    element,
    key: element.dataset.key,
    sitting: Number(element.dataset.sitting) || 1,
    minutes: element.dataset.minutes,
    title: textOf(part(element, "heading")),
    fields: all(element, "[data-field]").map(readField),
  };
}

function readField(element) {
  const { field, item, saved, required } = element.dataset;
  const type = fieldType(field);
  return {
    element,
    item,
    saved: saved !== "false",
    required: required === "true",
    question: questionOf(element),
    waits: !type,
    type: harmless(type || standIn()),
  };
}

/** Without the mark for "required" that may stand beside it. */
function questionOf(element) {
  const question = part(element, "question");
  return textOf(question && (question.firstElementChild || question));
}
