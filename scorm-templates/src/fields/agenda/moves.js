import { action } from "../../dom/parts.js";

/** What stood in one row stands in the other. */
export function swap(cells, others) {
  cells.forEach((cell, column) => {
    const { value } = cell;
    cell.value = others[column].value;
    others[column].value = value;
  });
}

/** The first row cannot go up, nor the last one down. */
export function enableMoves(shown) {
  shown.forEach((row, index) => {
    action(row, "move-up").disabled = index === 0;
    action(row, "move-down").disabled = index === shown.length - 1;
  });
}
