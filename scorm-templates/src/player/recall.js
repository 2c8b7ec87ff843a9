import { message } from "../dom/messages.js";
import { all, create, part } from "../dom/parts.js";

/**
 * Shows in a step what was written in earlier ones.
 * @param {import("./page.js").Page} page
 * @param {import("./page.js").Step} step
 */
export function fillRecalls(page, step) {
  for (const recall of all(step.element, "[data-recall]")) {
    const fields = recall.dataset.recall
      .split(" ")
      .map((id) => findField(page, id, step.sitting))
      .filter(Boolean);
    const content = fields.flatMap((field) => describe(field, fields.length));
    part(recall, "recall-content").replaceChildren(
      ...(content.length ? content : [create("p", message("recall-empty"))]),
    );
  }
}

function findField(page, id, sitting) {
  const find = (item) => page.fields.find((field) => field.item === item);
  return find(id) || find(`${id}.${sitting}`);
}

function describe({ element, type, question }, count) {
  const lines = type.describe(type.read(element), element);
  if (!lines.length) return [];
  const list = create("ul", ...lines.map((line) => create("li", line)));
  return count > 1 ? [create("p", create("strong", question)), list] : [list];
}
