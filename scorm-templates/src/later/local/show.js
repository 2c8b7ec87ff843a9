import { message } from "../../dom/messages.js";
import { all, create, guarded, part } from "../../dom/parts.js";
import { link, renderMarkdown } from "../../dom/markdown.js";
import { readLayer } from "./layer.js";
import { exchangeTerms } from "./terms.js";

/** Each shows its part of the layer; one that fails stops no other. */
const SHOWN = [
  showColours,
  showLogo,
  showIntroduction,
  showTerms,
  showCases,
  showFurther,
  showTexts,
];
/** Where a text has a place of its own in the page. */
const TEXTS = ["team", "plan", "accessibility"];

/**
 * A municipality's own layer.
 *
 * @param {unknown} local what local.js says; what is wrong in it is left out, and said once
 *   in the console
 */
export function showLocalLayer(local) {
  const wrong = [];
  const { exercise } = document.body.dataset;
  const layer = readLayer(local, exercise, (what) => wrong.push(what));
  if (wrong.length) console.warn(`local.js: ${wrong.join("; ")}`);
  for (const show of SHOWN) guarded(show)(layer);
}

/** The municipality's colours instead of the national ones. */
export function showColours({ colours = [] }) {
  const { style } = document.documentElement;
  for (const [name, value] of colours) style.setProperty(name, value);
}

/** The municipality's logo, where the page has a place for it. */
export function showLogo({ logo }) {
  const image = part(document, "logo");
  if (!image || !logo) return;
  image.src = "logo.svg";
  image.alt = logo.alt;
  image.hidden = false;
}

function showIntroduction({ name, introduction }) {
  const container = part(document, "local-introduction");
  if (!container || !(name || introduction)) return;
  const content = renderMarkdown(introduction || "");
  if (name) content.unshift(create("p", create("strong", name)));
  container.replaceChildren(...content);
  container.hidden = false;
}

/** A quiet line tells which words are not the national ones. */
function showTerms({ terms = [], ...layer }) {
  const used = exchangeTerms(terms);
  if (!used.length) return;
  const pairs = used.map(([from, to]) => message("local-word", to, from));
  fill("words", () => [
    create("p", message("local-words", nameOf(layer), pairs.join(", "))),
  ]);
}

function showCases({ cases = [], ...layer }) {
  if (!cases.length) return;
  const heading = create("h2", message("local-case", nameOf(layer)));
  addToSheet("example", [heading, ...cases.flatMap(renderMarkdown)]);
}

function showFurther(layer) {
  const content = () => furtherContent(layer);
  if (!content().length) return;
  const heading = (level) =>
    create(level, message("local-further", nameOf(layer)));
  addToSheet("next", [heading("h2"), ...content()]);
  fill("further", () => [heading("h3"), ...content()]);
}

function furtherContent({ ideas, links = [], order }) {
  const items = links.map(({ text, address }) =>
    create("li", link(text, address)),
  );
  const content = ideas ? renderMarkdown(ideas) : [];
  if (items.length) content.push(create("ul", ...items));
  if (order) content.push(create("p", message("local-next", order)));
  return content;
}

function showTexts(layer) {
  for (const key of TEXTS.filter((it) => layer[it])) {
    fill(key, () => renderMarkdown(layer[key]));
  }
}

function fill(name, content) {
  for (const place of all(document, `[data-local~="${name}"]`)) {
    place.replaceChildren(...content());
  }
}

/** After the section it belongs with, or last where the exercise has none such. */
function addToSheet(name, content) {
  const sections = all(document, "[data-section]");
  const isIts = ({ dataset }) => dataset.section === name;
  const before = sections.find(isIts) || sections.pop();
  if (before) before.after(create("section", ...content));
}

const nameOf = ({ name }) => name || message("local-name");
