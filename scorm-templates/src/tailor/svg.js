import { Wrong } from "./wrong.js";

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const XMLNS = "http://www.w3.org/2000/xmlns/";
const XML = "http://www.w3.org/XML/1998/namespace";

/**
 * Writes an SVG anew without what drawing programs leave in it, to the byte as the packager
 * does in `localise/SvgCleaner`. What could run or fetch something is refused.
 * @param {string} text
 * @param {object} rules of logos, from layer-schema.json
 * @returns {string}
 * @throws {Wrong}
 */
export function cleanSvg(text, rules) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  const root = parsed.documentElement;
  const isSvg = root.namespaceURI === SVG && root.localName === "svg";
  if (!isSvg || parsed.getElementsByTagName("parsererror").length)
    throw new Wrong("logo-not-svg");
  return written(root, patterns(rules), root);
}

function patterns(rules) {
  return {
    drawing: new Set(rules.drawing.split(" ")),
    filterPart: new RegExp(`^(?:${rules.filterPart})$`),
    inside: new RegExp(`^(?:${rules.inside})$`, "s"),
    fetches: new RegExp(rules.fetches),
    length: new RegExp(`^(?:${rules.length})$`),
  };
}

function written(element, rules, root) {
  check(element, rules);
  const attributes = kept(element).map(
    ({ name, value }) => ` ${name}="${escaped(value)}"`,
  );
  if (element === root && !element.hasAttribute("viewBox"))
    attributes.push(` viewBox="${viewBox(element, rules)}"`);
  const content = Array.from(element.childNodes, (child) =>
    inner(child, rules, root),
  );
  const { tagName } = element;
  return `<${tagName}${attributes.join("")}>${content.join("")}</${tagName}>`;
}

function inner(node, rules, root) {
  if (node.nodeType === Node.ELEMENT_NODE)
    return isLeftOut(node) ? "" : written(node, rules, root);
  const isText = [Node.TEXT_NODE, Node.CDATA_SECTION_NODE];
  return isText.includes(node.nodeType) ? escaped(node.data, true) : "";
}

/** What drawing programs keep there for themselves. */
function isLeftOut({ namespaceURI, localName }) {
  return namespaceURI !== SVG || localName === "metadata";
}

function check(element, { drawing, filterPart, inside, fetches }) {
  const { localName, textContent } = element;
  if (!drawing.has(localName) && !filterPart.test(localName))
    throw new Wrong("logo-unsafe", localName);
  for (const { localName: name, value, namespaceURI } of kept(element)) {
    if (namespaceURI === XMLNS) continue;
    const leadsAway = name.toLowerCase() === "href" && !inside.test(value);
    const runs = name.toLowerCase().startsWith("on");
    if (runs || leadsAway || fetches.test(value.toLowerCase()))
      throw new Wrong("logo-unsafe", name);
  }
  if (localName === "style" && fetches.test(textContent.toLowerCase()))
    throw new Wrong("logo-unsafe", "style");
}

/** Vocabularies first, then the rest by name, those of other vocabularies last. */
function kept(element) {
  return Array.from(element.attributes)
    .filter(isKept)
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
}

function isKept({ namespaceURI, localName, value }) {
  if (namespaceURI === XMLNS) return value === SVG || value === XLINK;
  return (
    !namespaceURI ||
    namespaceURI === XLINK ||
    (namespaceURI === XML && localName === "space")
  );
}

function sortKey({ namespaceURI, localName }) {
  if (namespaceURI === XMLNS) return ` ${localName}`;
  return namespaceURI ? `{${namespaceURI}}${localName}` : localName;
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Without one a picture is cut off, not made smaller. */
function viewBox(root, { length }) {
  const sides = ["width", "height"].map((side) =>
    length.exec(root.getAttribute(side) || ""),
  );
  if (!sides.every(Boolean)) throw new Wrong("logo-no-size");
  return `0 0 ${sides[0][1]} ${sides[1][1]}`;
}

function escaped(text, isContent = false) {
  const safe = text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  return isContent ? safe : safe.replace(/"/g, "&quot;");
}
