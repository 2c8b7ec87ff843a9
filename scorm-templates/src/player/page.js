import { all, guarded, part, textOf } from "../dom/parts.js";
import { fieldType } from "../fields/registry.js";

/**
 * @typedef {{element: Element, item: string, saved: boolean, required: boolean,
 *   question: string, type: import("../fields/registry.js").FieldType}} Field
 * @typedef {{element: Element, key: string, sitting: number, minutes: string,
 *   title: string, fields: Field[]}} Step
 * @typedef {{name: string, version: string, sittings: number, isGroup: boolean,
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
    fields: all(element, "[data-field]").map(readField).filter(Boolean),
  };
}

function readField(element) {
  const { field, item, saved, required } = element.dataset;
  const type = fieldType(field);
  return (
    type && {
      element,
      item,
      saved: saved !== "false",
      required: required === "true",
      question: questionOf(element),
      type: harmless(type),
    }
  );
}

/** Without the mark for "required" that may stand beside it. */
function questionOf(element) {
  const question = part(element, "question");
  return textOf(question && (question.firstElementChild || question));
}

/** One field that is not as it should be must not stop the others. */
function harmless(type) {
  return {
    enhance: guarded(type.enhance),
    write: guarded(type.write),
    read: (element) => guarded(type.read)(element) || "",
    describe: (...values) => guarded(type.describe)(...values) || [],
  };
}
