import { message } from "../../dom/messages.js";

const PLACES = 3;

/**
 * Who got most. Rows with as many dots share a place, so that no tie is broken by the
 * order in which things happened to be written.
 * @param {string[]} texts of the rows
 * @param {string[]} numbers dots of each, '' for none given
 * @returns {{sum: number, rows: object[], all: object[]}} `rows` the three best places
 *   that have dots, `all` every row that was given a number, most first
 */
export function top(texts, numbers) {
  const all = numbers
    .map((number, index) => ({
      text: texts[index] || message("votes-gone"),
      given: number !== "",
      dots: Number(number),
    }))
    .filter(({ given }) => given)
    .sort((a, b) => b.dots - a.dots);
  const least = all.length > PLACES ? all[PLACES - 1].dots : 0;
  return {
    sum: all.reduce((sum, { dots }) => sum + dots, 0),
    rows: all.filter(({ dots }) => dots > 0 && dots >= least),
    all,
  };
}
