import { cardsOf } from "./cards.js";

/** @returns {string} a longest card key, or an own card when that is longer */
export function largest(element) {
  const { own, max } = element.dataset;
  const values = cardsOf(element).map((card) => card.dataset.card);
  if (own === "true") values.push("+" + "x".repeat(Number(max)));
  return values.reduce((a, b) => (b.length > a.length ? b : a), "");
}
