import { wordsOf } from "./words.js";

/**
 * What is to be mended, in the order in which it stands on the page.
 * @param {object} layer
 * @param {import("./form.js").FieldProblem[]} problems
 * @returns {Array<{control: Element, text: string}>}
 */
export function mistakesOf(layer, problems) {
  return inOrder(problems.filter(isToldOnce(layer)));
}

/** The short id follows the name: who has written no name need not hear of both. */
function isToldOnce({ name }) {
  return ({ path, rule }) =>
    name || path !== "org" || rule !== "org-missing-key";
}

/** As they stand on the page, in words; what has no field of its own is told where the file was opened. */
function inOrder(problems) {
  return problems
    .map((problem) => ({
      control: problem.control || document.getElementById("again"),
      text: wordsOf(problem),
    }))
    .sort(({ control: a }, { control: b }) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
}
