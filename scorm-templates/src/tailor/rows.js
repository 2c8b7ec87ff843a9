import { message } from "../dom/messages.js";
import { all, button, create } from "../dom/parts.js";
import { SHAPES } from "./row-shapes.js";

let rowsMade = 0;

/** Rows of a key of the layer, as many as somebody wants. */
export class Rows {
  /** @param {Element} root with `data-rows`, the key; a row is `<template id="row-…">` */
  constructor(root) {
    this.key = root.dataset.rows;
    this.shape = SHAPES[this.key];
    this.list = create("div");
    this.adder = button(message(`add-${this.key}`), () =>
      cellsOf(this.add())[0].focus(),
    );
    root.append(this.list, this.adder);
    this.fill();
  }

  /** @param {unknown} value what the layer says; without it there is one empty row */
  fill(value) {
    this.list.replaceChildren();
    for (const cells of this.shape.rows(value)) this.add(cells);
    if (!this.list.children.length && this.key !== "order") this.add();
  }

  add(cells = {}) {
    const template = document.getElementById(`row-${this.key}`);
    const row = template.content.firstElementChild.cloneNode(true);
    for (const cell of cellsOf(row)) prepare(cell, cells[cell.dataset.cell]);
    const remover = button(message("remove"), () => {
      row.remove();
      this.number();
      this.adder.focus();
      this.list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    row.append(remover);
    this.list.append(row);
    this.number();
    return row;
  }

  number() {
    Array.from(this.list.children).forEach((row, index) =>
      row.setAttribute("aria-label", message(`row-${this.key}`, index + 1)),
    );
  }

  /**
   * @returns {{value: unknown, controls: Map<string, Element>, twice: Element[]}} `value` is empty when nothing is
   *   written; `controls` by the path of what stands in them
   */
  read() {
    const rows = Array.from(this.list.children).filter(
      (row) => this.key === "order" || isWritten(row),
    );
    const { value, places, twice } = this.shape.read(rows.map(valuesOf));
    const controls = new Map();
    for (const [path, index, name] of places) {
      if (!controls.has(path)) controls.set(path, cellOf(rows[index], name));
    }
    return { value, controls, twice: twice.map((at) => cellsOf(rows[at])[0]) };
  }
}

const cellsOf = (row) => all(row, "[data-cell]");
const cellOf = (row, name) => row.querySelector(`[data-cell="${name}"]`);

const isWritten = (row) =>
  cellsOf(row).some(({ tagName, value }) => tagName !== "SELECT" && value);

function valuesOf(row) {
  return Object.fromEntries(
    cellsOf(row).map(({ dataset, value }) => [dataset.cell, value]),
  );
}

function prepare(cell, value) {
  cell.id = `cell-${++rowsMade}`;
  cell.parentElement.querySelector("label").htmlFor = cell.id;
  if (cell.tagName === "SELECT") offerExercises(cell, value);
  if (typeof value === "string") cell.value = value;
}

/** An exercise that is no longer there is kept, so that it can be told of. */
function offerExercises(select, value) {
  const { content } = document.getElementById("exercises");
  const isSingle = "single" in select.dataset;
  const options = all(content, "option").slice(isSingle ? 1 : 0);
  select.append(...options.map((option) => option.cloneNode(true)));
  const isKnown = options.some((option) => option.value === value);
  if (value && !isKnown) select.append(new Option(String(value), value));
}
