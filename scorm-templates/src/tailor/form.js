import { all } from "../dom/parts.js";
import { problemsOf } from "./rules.js";
import { Rows } from "./rows.js";

/**
 * The layer as it stands in the form.
 *
 * @typedef {{path: string, rule: string, values: Array, control: Element}} FieldProblem
 */
export class Form {
  /** SVG of the logo as a data address; '' without one. */
  logo = "";

  /**
   * @param {Element} root
   * @param {object} rule of a layer, from layer-schema.json
   * @param {Set<string>} exercises ids
   */
  constructor(root, rule, exercises) {
    Object.assign(this, { root, rule, exercises });
    this.rows = all(root, "[data-rows]").map((it) => new Rows(it));
  }

  /** @returns {{layer: object, problems: FieldProblem[]}} */
  read() {
    const layer = {};
    const controls = new Map([["logo.file", document.getElementById("logo")]]);
    const twice = [];
    for (const key of Object.keys(this.rule.keys)) {
      const rows = this.rows.find((it) => it.key === key);
      const read = rows ? rows.read() : this.readSingle(key);
      read.controls.forEach((control, path) => controls.set(path, control));
      twice.push(...(read.twice || []).map(asTwice));
      if (isWritten(read.value)) layer[key] = read.value;
    }
    const found = problemsOf(layer, this.rule, this.exercises);
    const at = ({ path }) => controls.get(path) || controls.get(`${path}#`);
    return {
      layer,
      problems: [
        ...found.map((problem) => ({ ...problem, control: at(problem) })),
        ...twice,
      ],
    };
  }

  /** A value, or an object of values: `colours.light.action`. */
  readSingle(key) {
    const controls = new Map();
    const all = {};
    if (key === "logo" && this.logo) all.logo = { file: this.logo };
    for (const control of this.controlsOf(key)) {
      controls.set(control.dataset.key, control);
      if (control.value.trim()) put(all, control.dataset.key, control.value);
    }
    return { value: all[key], controls };
  }

  controlsOf(key) {
    return all(this.root, `[data-key="${key}"], [data-key^="${key}."]`);
  }

  /**
   * Shows a layer in place of what stood there.
   * @param {object} layer may be wrong anywhere
   * @returns {string[]} keys that there is no place for
   */
  fill(layer) {
    for (const control of all(this.root, "[data-key]")) {
      const value = control.dataset.key
        .split(".")
        .reduce((it, key) => (it || {})[key], layer);
      control.value = typeof value === "string" ? value : "";
    }
    for (const rows of this.rows) rows.fill(layer[rows.key]);
    return Object.keys(layer).filter((key) => !(key in this.rule.keys));
  }
}

const asTwice = (control) => ({ path: "", rule: "twice", values: [], control });

function put(target, path, value) {
  const keys = path.split(".");
  const last = keys.pop();
  const holder = keys.reduce((it, key) => (it[key] = it[key] || {}), target);
  holder[last] = value;
}

function isWritten(value) {
  if (value === undefined) return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
