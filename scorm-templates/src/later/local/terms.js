import { all } from "../../dom/parts.js";

/**
 * A municipality's own words in the running text. Headings and fields keep the national
 * ones: they are names that other pages and the workbook use as well.
 */

/**
 * @param {Array<[string, string]>} terms national word, own word
 * @returns {Array<[string, string]>} those that stood on the page
 */
export function exchangeTerms(terms) {
  const exchange = exchangerOf(terms);
  const used = new Set();
  for (const prose of all(document, "[data-prose]")) {
    for (const node of textsIn(prose)) {
      const text = exchange(node.data, used);
      if (text !== node.data) node.data = text;
    }
  }
  return terms.filter(([national]) => used.has(national.toLowerCase()));
}

/** Collected first: the walk must not meet its own changes. */
function textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/**
 * Whole words only, the longest first, a capital kept. Part of a compound with a hyphen is
 * no whole word. Without lookbehind, which older Safari does not know.
 * @returns {function(string, Set<string>): string} notes in the set what it exchanged
 */
export function exchangerOf(terms) {
  if (!terms.length) return (text) => text;
  const own = new Map(terms.map(([from, to]) => [from.toLowerCase(), to]));
  const words = [...own.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(
    `(^|[^\\p{L}\\p{N}-])(${words.join("|")})(?![\\p{L}\\p{N}-])`,
    "giu",
  );
  return (text, used) =>
    text.replace(pattern, (_, before, found) => {
      used.add(found.toLowerCase());
      return before + likeIt(found, own.get(found.toLowerCase()));
    });
}

const escape = (word) => word.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");

function likeIt(found, own) {
  const isCapital = found[0] !== found[0].toLowerCase();
  return isCapital ? own[0].toUpperCase() + own.slice(1) : own;
}
