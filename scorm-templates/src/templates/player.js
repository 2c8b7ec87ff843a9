import { decodeTable } from "../state/text.js";

/** What the templates get from the player, which is another script. */
let player;

/** @param {object} app the player's, for what is asked for below */
export function know(app) {
  player = app;
}

/** @returns {string} what stands in another field of the page right now, encoded */
export function answerTo(item) {
  const field = player.page.fields.find((other) => other.item === item);
  return field ? field.type.read(field.element) : "";
}

/** @returns {string[]} the first cell of each row; a list has one cell a row */
export function rowTexts(value) {
  return decodeTable(value).map(([first]) => first.trim());
}

/** Gives somebody a file: name, type, text. */
export function saveFile(...file) {
  player.saveFile(...file);
}
