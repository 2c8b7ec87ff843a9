import { LAST_BYTES } from "./transport.js";

/** Alone these are told apart; a batch is taken or refused as a whole. */
const SPLIT = ["rejected", "refused", "conflict", "too-large"];

/** The bridge has it, under this id; or would never take it, however often it comes. */
const SETTLED = ["ok", "conflict", "rejected", "too-large"];

/**
 * Delivers what waits, oldest first. Each statement goes out of the queue when the bridge
 * has answered for it.
 * @param {ReturnType<import("./queue.js").openQueue>} queue
 * @param {object} actor
 * @param {function(string): Promise<import("./transport.js").Answer>} post takes a JSON array
 * @returns {Promise<import("./transport.js").Answer>} 'ok', or what stopped it
 */
export async function deliver(queue, actor, post) {
  let most = Infinity;
  const refused = [];
  for (;;) {
    const waiting = queue
      .ready(actor)
      .filter(({ id }) => !refused.includes(id));
    const batch = firstOf(waiting, most);
    if (!batch.length) return { outcome: refused.length ? "refused" : "ok" };
    const answer = await post(arrayOf(batch));
    const { outcome } = answer;
    const ids = batch.map(({ id }) => id);
    if (batch.length > 1 && SPLIT.includes(outcome)) most = 1;
    else if (SETTLED.includes(outcome)) queue.remove(ids);
    else if (outcome === "refused") refused.push(...ids);
    else return answer;
  }
}

/** @returns {{id: string, bytes: string}[]} as many as go in one request, at least one */
export function firstOf(waiting, most = Infinity) {
  let bytes = 0;
  const fits = (entry, index) => {
    bytes += new TextEncoder().encode(entry.bytes).length + 1;
    return index === 0 || (index < most && bytes <= LAST_BYTES);
  };
  const end = waiting.findIndex((entry, index) => !fits(entry, index));
  return end < 0 ? waiting : waiting.slice(0, end);
}

/** @returns {string} a JSON array of the very bytes */
export function arrayOf(batch) {
  return `[${batch.map(({ bytes }) => bytes).join(",")}]`;
}
