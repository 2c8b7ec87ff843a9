import { on } from "../dom/parts.js";

/**
 * Lets files be dropped anywhere on the page: one that misses would else open in its
 * place. The file input does the same by keyboard.
 * @param {Element} target what shows that files may be dropped
 * @param {function(File[]): void} take
 */
export function bindDrop(target, take) {
  on(document, "dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    target.classList.add("is-over");
  });
  on(document, "dragleave", ({ relatedTarget }) => {
    if (!relatedTarget) target.classList.remove("is-over");
  });
  on(document, "drop", (event) => {
    target.classList.remove("is-over");
    if (!hasFiles(event)) return;
    event.preventDefault();
    take(Array.from(event.dataTransfer.files));
  });
}

function hasFiles({ dataTransfer }) {
  return Boolean(dataTransfer) && dataTransfer.types.includes("Files");
}
