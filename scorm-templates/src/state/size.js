/**
 * The size formula of the state, also written in Java (`StateBudget`): every part
 * at its longest, so that it equals `encode(state).length` of a full round.
 * @param {{steps: number, items: {id: string, max: number}[]}} content `max` of the encoded value
 * @returns {number}
 */
export function worstCase(content) {
  const envelope = 2 + (4 + 1) + (22 + 1) + (22 + 1) + (1 + 7);
  return envelope + largestRound(content);
}

/**
 * @param {{steps: number, items: {id: string, max: number}[]}} content
 * @returns {number} of one round, without the bar before it
 */
export function largestRound({ steps, items }) {
  const head = 2 + 1 + 6 + 1 + 7 + 1 + 3 + 1 + 3 * steps;
  return items.reduce(
    (sum, { id, max }) => sum + 1 + id.length + 1 + 3 + 1 + max,
    head,
  );
}
