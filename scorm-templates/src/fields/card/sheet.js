import { create, on } from "../../dom/parts.js";

/**
 * Prints some elements on a sheet of their own, without the page around them.
 * @param {Element[]} content
 */
export function printOnly(content) {
  const sheet = create("div", ...content);
  sheet.className = "card-sheet";
  document.body.append(sheet);
  document.documentElement.classList.add("prints-card");
  // Not right after print(): on a phone it comes back before anything is printed.
  on(window, "afterprint", () => {
    sheet.remove();
    document.documentElement.classList.remove("prints-card");
  });
  window.print();
}
