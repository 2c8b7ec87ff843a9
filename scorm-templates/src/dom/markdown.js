import { create } from "./parts.js";

const INLINE = /\*\*(.+?)\*\*|\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/;

/**
 * A small part of Markdown for a municipality's own words: paragraphs, lists with
 * `-`, bold, links (https, http, mailto). Built with DOM methods: what is written cannot become HTML.
 * @param {string} text
 * @returns {HTMLElement[]}
 */
export function renderMarkdown(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .flatMap(renderBlock);
}

function renderBlock(block) {
  const [items, lines] = [[], []];
  for (const line of block.split("\n")) {
    const item = /^\s*[-*] (.*)$/.exec(line);
    if (item) items.push(create("li", ...renderInline(item[1])));
    else if (items.length) items[items.length - 1].append(" " + line.trim());
    else lines.push(line.trim());
  }
  const result = [];
  if (lines.length) result.push(create("p", ...renderInline(lines.join(" "))));
  if (items.length) result.push(create("ul", ...items));
  return result;
}

function renderInline(text) {
  const found = INLINE.exec(text);
  if (!found) return text ? [text] : [];
  const [whole, bold, label, address] = found;
  return [
    text.slice(0, found.index),
    bold ? create("strong", ...renderInline(bold)) : link(label, address),
    ...renderInline(text.slice(found.index + whole.length)),
  ];
}

/** Opens beside the exercise: inside the LMS's frame it would take its place. */
export function link(label, address) {
  const anchor = create("a", label);
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener";
  return anchor;
}
