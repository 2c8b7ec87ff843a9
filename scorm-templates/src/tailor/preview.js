import { renderMarkdown } from "../dom/markdown.js";
import { message } from "../dom/messages.js";
import { all, create, on, part } from "../dom/parts.js";
import { nearestColour } from "./nearest-colour.js";

/** Shows, while it is written, what the start page of an exercise will show. */
export function showPreview(layer, logo) {
  const content = [];
  if (logo) {
    const image = create("img");
    Object.assign(image, { src: logo, alt: (layer.logo || {}).alt || "" });
    const plate = create("p", image);
    plate.className = "plate";
    content.push(plate);
  }
  if (layer.name) content.push(create("p", create("strong", layer.name)));
  content.push(...renderMarkdown(layer.introduction || ""));
  if (!content.length) content.push(create("p", message("preview-empty")));
  part(document, "preview").replaceChildren(...content);
}

/** How many characters are written, of how many there may be. */
export function bindCounts(rule) {
  for (const area of all(document, "[data-counted]")) {
    const { longest } = rule.keys[area.dataset.key];
    const count = create("span");
    count.className = "count muted small";
    area.after(count);
    const show = () => {
      count.textContent = message(
        "count",
        ...[area.value.length, longest].map(inWords),
      );
    };
    on(area, "input", show);
    on(area, "filled", show);
    show();
  }
}

/** The colour on the ground it has to be told from; one that cannot be read there is shown as the nearest that can. */
export function showSamples(rule) {
  for (const input of all(document, ".colour input")) {
    const [, scheme, role] = input.dataset.key.split(".");
    const { ground, contrast } = rule.keys.colours.keys[scheme].keys[role];
    const sample = input.parentElement.querySelector(".sample");
    sample.hidden = !/^#[0-9a-f]{6}$/i.test(input.value);
    if (sample.hidden) continue;
    sample.style.color = nearestColour(input.value, ground, contrast);
    sample.style.background = ground;
  }
}

const inWords = (number) =>
  number.toLocaleString(document.documentElement.lang);
