import { contrast } from "../later/local/contrast.js";
import { nearestColour } from "./nearest-colour.js";

/**
 * Goes by layer-schema.json, as the packager does in `localise/SettingChecks`. Pure.
 *
 * @typedef {{path: string, rule: string, values: Array<string|number>}} Problem `path` as in
 *   `links.o05.0.address`; a name in a map that is wrong has `#` after it; the rule is the packager's
 */

const EVERY = "alla";
const COLOUR = /^#[0-9a-f]{6}$/i;

/**
 * @param {unknown} layer
 * @param {object} rule from the schema
 * @param {Set<string>} exercises ids
 * @returns {Problem[]} in the order of the layer
 */
export function problemsOf(layer, rule, exercises) {
  const problems = [];
  const tell = (path, name, ...values) =>
    problems.push({ path, rule: name, values });
  check(layer, rule, "", { tell, exercises });
  return problems;
}

function check(value, rule, path, context) {
  CHECKS[rule.kind](value, rule, path, context);
}

const CHECKS = {
  text(value, { longest }, path, { tell }) {
    if (typeof value !== "string" || !value.trim())
      tell(path, "org-bad-value", shown(value), '"…"');
    else if (value.length > longest)
      tell(path, "org-too-long", value.length, longest);
  },
  form(value, { pattern, allowed }, path, { tell }) {
    if (typeof value !== "string" || !whole(pattern).test(value))
      tell(path, "org-bad-value", shown(value), allowed);
  },
  object(value, { keys, required }, path, context) {
    if (!isObject(value)) {
      context.tell(path, "org-bad-value", shown(value), "{ … }");
      return;
    }
    for (const key of required.filter((it) => !(it in value)))
      context.tell(under(path, key), "org-missing-key");
    for (const [key, child] of Object.entries(value)) {
      if (Object.hasOwn(keys, key))
        check(child, keys[key], under(path, key), context);
      else context.tell(under(path, key), "org-unknown-key", key);
    }
  },
  map(value, rule, path, context) {
    if (!isObject(value))
      context.tell(path, "org-bad-value", shown(value), "{ … }");
    else if (isRoom(Object.keys(value), rule, path, context))
      for (const [name, child] of Object.entries(value))
        if (isName(name, rule, under(path, name), context))
          check(child, rule.each, under(path, name), context);
  },
  list(value, rule, path, context) {
    if (!Array.isArray(value))
      context.tell(path, "org-bad-value", shown(value), "[ … ]");
    else if (isRoom(value, rule, path, context))
      value.forEach((child, index) =>
        check(child, rule.each, under(path, index), context),
      );
  },
  exercise(value, rule, path, { tell, exercises }) {
    if (!exercises.has(value)) tell(path, "org-unknown-exercise", shown(value));
  },
  colour(value, { ground, contrast: enough }, path, { tell }) {
    if (typeof value !== "string" || !COLOUR.test(value)) {
      tell(path, "org-bad-value", shown(value), "#rrggbb");
      return;
    }
    const found = contrast(value, ground);
    if (found < enough) {
      const nearest = nearestColour(value, ground, enough);
      tell(
        path,
        "org-faint-colour",
        value,
        Number(found.toFixed(2)),
        enough,
        nearest,
      );
    }
  },
};

function isRoom(children, { most }, path, { tell }) {
  if (children.length > most) tell(path, "org-too-many", children.length, most);
  return children.length <= most;
}

function isName(name, { names }, path, { tell, exercises }) {
  if (!names) {
    const isKnown = name === EVERY || exercises.has(name);
    if (!isKnown) tell(`${path}#`, "org-unknown-exercise", name);
    return isKnown;
  }
  const isWord =
    name.length <= names.longest && whole(names.pattern).test(name);
  if (!isWord) tell(`${path}#`, "org-not-a-word", names.longest);
  return isWord;
}

const whole = (pattern) => new RegExp(`^(?:${pattern})$`, "u");
const under = (path, key) => (path ? `${path}.${key}` : String(key));
const shown = (value) =>
  typeof value === "string" ? value : JSON.stringify(value);

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
