import choice from "./choice/field.js";
import deck from "./deck/field.js";
import likert from "./likert/field.js";
import list from "./list/field.js";
import longFillIn from "./long-fill-in/field.js";
import numeric from "./numeric/field.js";
import plan from "./plan/field.js";
import table from "./table/field.js";

/**
 * One field type: how its element is made alive and how its value moves
 * between the element and the state. Types that few exercises use come later, with
 * `later.js` of the packages that need them.
 * @typedef {{
 *   type: string,
 *   enhance: function(Element, function(): void): void,
 *   read: function(Element): string,
 *   write: function(Element, string): void,
 *   describe: function(string, Element, function(string): string=): string[]
 * }} FieldType `value` is always encoded, '' is empty; `describe` gives lines
 *   of plain text for the summary and for recall; its last argument gives the values
 *   of other items, where they are those of an earlier round
 */

/** @type {FieldType[]} */
const TYPES = [choice, deck, likert, list, longFillIn, numeric, plan, table];

const BY_TYPE = new Map(TYPES.map((field) => [field.type, field]));

/** @returns {FieldType|undefined} undefined for a type that is not the player's own */
export function fieldType(name) {
  return BY_TYPE.get(name);
}
