import { all } from "../../dom/parts.js";

/**
 * @param {Element} element a deck
 * @returns {Element[]} its cards, or those of the deck it borrows from
 */
export function cardsOf(element) {
  const own = all(element, "[data-card]");
  const other = own.length ? null : otherDeck(element);
  return other ? all(other, "[data-card]") : own;
}

/**
 * @param {Element} element a deck
 * @returns {string[]} keys that may come up now: not the card on the table, not the
 *   one drawn in the other deck; if nothing else is left, the same card again
 */
export function drawable(element) {
  const other = otherDeck(element);
  const taken = other && other.dataset.value;
  const free = cardsOf(element)
    .map((card) => card.dataset.card)
    .filter((key) => key !== taken);
  const fresh = free.filter((key) => key !== element.dataset.value);
  return fresh.length ? fresh : free;
}

/** In an exercise of several sittings the other deck is the one of the same sitting. */
function otherDeck(element) {
  const { deck, item } = element.dataset;
  if (!deck) return null;
  const sitting = /\.\d+$/.exec(item);
  const find = (id) => document.querySelector(`[data-item="${id}"]`);
  return (sitting && find(deck + sitting[0])) || find(deck);
}
