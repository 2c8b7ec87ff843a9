import { message } from "../dom/messages.js";

/**
 * What is wrong, and how to mend it, in words.
 * @param {{rule: string, values: Array}} problem
 * @returns {string}
 */
export function wordsOf({ rule, values }) {
  const [first] = values;
  const isEmpty = rule === "org-missing-key" || first === "";
  const key = rule === "org-bad-value" && isEmpty ? "org-missing-key" : rule;
  return message(`wrong-${key}`, ...values.map(shortened));
}

/** A number as it is written in the page's language; a text not too long to read. */
function shortened(value) {
  if (typeof value === "number")
    return value.toLocaleString(document.documentElement.lang);
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

/** @returns {string} a format's name; the format itself when nobody has named it yet */
export function formatName(format) {
  const key = `format-${format}`;
  const name = message(key);
  return name === key ? format : name;
}

/** @returns {string} whom a format is for; '' when it is not said */
export function formatUse(format) {
  const key = `for-${format}`;
  const text = message(key);
  return text === key ? "" : text;
}

/** @returns {string} such as 58 kB or 2,4 MB */
export function size(bytes) {
  const kilo = Math.ceil(bytes / 1000);
  return kilo < 1000
    ? `${kilo}\u00a0kB`
    : `${(bytes / 1e6).toFixed(1).replace(".", ",")}\u00a0MB`;
}
