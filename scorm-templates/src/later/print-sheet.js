import { create, on } from "../dom/parts.js";

const PRINTS = "prints-alone";

/**
 * Prints some elements on a sheet of their own, without the page around them.
 * @param {...Element} content
 */
export function printOnly(...content) {
  const sheet = create("div", ...content);
  sheet.className = "lone-sheet";
  const old = document.querySelector(".lone-sheet");
  if (old) old.remove();
  document.body.append(sheet);
  document.documentElement.classList.add(PRINTS);
  // Not right after print(): on a phone it comes back before anything is printed.
  on(window, "afterprint", () => {
    sheet.remove();
    document.documentElement.classList.remove(PRINTS);
  });
  window.print();
}
