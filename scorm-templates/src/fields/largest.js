import { largest as choice } from "./choice/largest.js";
import { largest as counter } from "./counter/largest.js";
import { largest as deck } from "./deck/largest.js";
import { largest as likert } from "./likert/largest.js";
import { largest as list } from "./list/largest.js";
import { largest as longFillIn } from "./long-fill-in/largest.js";
import { largest as numeric } from "./numeric/largest.js";
import { largest as plan } from "./plan/largest.js";
import { largest as table } from "./table/largest.js";
import { largest as votes } from "./votes/largest.js";

const BY_TYPE = {
  agenda: table,
  board: table,
  card: table,
  choice,
  counter,
  deck,
  likert,
  list,
  "long-fill-in": longFillIn,
  numeric,
  plan,
  table,
  votes,
};

/**
 * Used by tests only: the Java size formula is held against these.
 * @param {Element} element a field of any type
 * @returns {string} a largest value it can have
 */
export function largest(element) {
  return BY_TYPE[element.dataset.field](element);
}
