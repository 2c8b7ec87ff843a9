import { all, create } from "../dom/parts.js";

/**
 * Makes the titles lead to their pages, where no LMS has a list of its own that does. Inside such
 * an LMS it would file an exercise's answers under the map.
 */
export function openPages() {
  for (const title of all(document, "span[data-page]")) {
    const link = create("a", ...title.childNodes);
    link.href = title.dataset.page;
    link.dataset.part = title.dataset.part;
    title.replaceWith(link);
  }
}
