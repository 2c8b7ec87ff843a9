import { all, labelOf, on } from "../dom/parts.js";
import { decodeList, encodeList } from "../state/text.js";

/** Radios and checkboxes: what choice and likert have in common. */

function options(element) {
  return all(element, "input");
}

export function enhanceOptions(element, onInput) {
  for (const input of options(element)) on(input, "change", onInput);
}

/** @returns {string[]} keys of what is chosen, in the order of the page */
export function chosen(element) {
  return options(element)
    .filter((input) => input.checked)
    .map((input) => input.value);
}

export function readOptions(element) {
  return encodeList(chosen(element));
}

export function writeOptions(element, value) {
  const keys = decodeList(value);
  for (const input of options(element)) {
    input.checked = keys.includes(input.value);
  }
}

/** @returns {string[]} labels; the key itself for an option that is gone */
export function describeOptions(value, element) {
  return decodeList(value).map((key) => {
    const input = options(element).find((option) => option.value === key);
    return (input && labelOf(input)) || key;
  });
}
