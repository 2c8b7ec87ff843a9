import { create } from "../dom/parts.js";
import { message } from "../dom/messages.js";
import { sectionsOf } from "./answers.js";

/**
 * Fills a container with everything written in a round: step, question, answer.
 * @param {Element} container
 * @param {object} app
 * @param {import("../state/codec.js").Round} round
 * @param {'h3'|'h4'} heading one level below what stands above the container
 */
export function fillSummary(container, app, round, heading) {
  const sections = sectionsOf(app, round);
  const content = sections.length
    ? sections.map((section) => sectionElement(section, heading))
    : [create("p", message("summary-empty"))];
  container.replaceChildren(...content);
}

function sectionElement({ title, answers }, level) {
  const list = create("dl");
  for (const { question, lines } of answers) {
    list.append(create("dt", question));
    list.append(...lines.map((line) => create("dd", line)));
  }
  const heading = title ? [create(level, title)] : [];
  return create("section", ...heading, list);
}
