import { latest } from "../state/rounds.js";

/**
 * Puts answers that came from elsewhere into their fields. The one that is being written
 * in is left alone, and so is what is never stored and only stands in the page.
 */
export function showAnswers(app) {
  const { items } = latest(app.state);
  for (const { element, item, saved, type } of app.page.fields) {
    const value = items[item] ? items[item].value : "";
    const differs = saved && type.read(element) !== value;
    if (differs && !isWrittenIn(element)) type.write(element, value);
  }
}

function isWrittenIn(element) {
  return document.hasFocus() && element.contains(document.activeElement);
}
