import { decodeList, decodeTable } from "../state/text.js";

/** What the templates get from the player, which is another script. */
let player;

/** @param {{page: object, saveFile: Function}} what is asked for below */
export function know(given) {
  player = given;
}

/** @returns {string} what stands in another field of the page right now, encoded */
export function answerTo(item) {
  const field = player.page.fields.find((other) => other.item === item);
  return field ? field.type.read(field.element) : "";
}

/**
 * @param {string} when `item=value&other=value,item=value`: a comma is "or", an ampersand "and"
 * @param {function(string): string} answer the value of an item
 */
export function holds(when, answer) {
  return when.split(",").some((group) =>
    group.split("&").every((condition) => {
      const [item, value] = condition.split("=");
      return decodeList(answer(item)).includes(value);
    }),
  );
}

/** @returns {string[]} the first cell of each row; a list has one cell a row */
export function rowTexts(value) {
  return decodeTable(value).map(([first]) => first.trim());
}

/** Gives somebody a file: name, type, text. */
export function saveFile(...file) {
  player.saveFile(...file);
}
