import { create, part } from "../dom/parts.js";
import { renderMarkdown } from "../dom/markdown.js";

/**
 * A municipality's own name, introduction and logo, from local.js.
 * @param {{name?: string, introduction?: string, logo?: {alt: string}}} local
 */
export function showLocalLayer(local) {
  const { name, introduction, logo } = local;
  const container = part(document, "local-introduction");
  if (container && (name || introduction)) {
    const content = renderMarkdown(introduction || "");
    if (name) content.unshift(create("p", create("strong", name)));
    container.replaceChildren(...content);
    container.hidden = false;
  }
  const image = part(document, "logo");
  if (image && logo) {
    image.src = "logo.svg";
    image.alt = logo.alt || "";
    image.hidden = false;
  }
}
