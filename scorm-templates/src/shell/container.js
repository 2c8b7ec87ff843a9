import { checksum } from "../state/checksum.js";

/**
 * What several exercises have in one cmi.suspend_data:
 * `S1|STATUS|(ID^STATUS^LENGTH:TEXT)*|SUM`. Lengths tell where a text ends, so that it may hold
 * anything; each has a sum of its own as well.
 *
 * @typedef {{status: 'i'|'c', text: string}} Slice what one exercise keeps: its own suspend_data
 * @typedef {{completed: boolean, slices: Map<string, Slice>}} Container
 */

const HEAD = /^S1\|([ic])\|/;
const SLICE = /^([a-z0-9-]+)\^([ic])\^(\d+):/;

/**
 * @param {Container} container
 * @returns {string}
 */
export function encodeContainer({ completed, slices }) {
  const body = [...slices].map(
    ([id, { status, text }]) => `${id}^${status}^${text.length}:${text}`,
  );
  const whole = `S1|${completed ? "c" : "i"}|${body.join("")}|`;
  return whole + checksum(whole);
}

/**
 * Reads as much as can be read: of a text that was cut, the slices before the cut and what is left of
 * the one in it, which its exercise reads as far as it goes.
 * @param {string} text
 * @returns {{container: Container, intact: boolean}} intact too when there is nothing
 */
export function decodeContainer(text) {
  const container = { completed: false, slices: new Map() };
  const head = HEAD.exec(text);
  if (!head) return { container, intact: text === "" };
  container.completed = head[1] === "c";
  const end = readSlices(text, head[0].length, container.slices);
  const intact = checksum(text.slice(0, end + 1)) === text.slice(end + 1);
  return { container, intact };
}

/** @returns {number} where the slices end */
function readSlices(text, start, slices) {
  let place = start;
  for (;;) {
    const head = SLICE.exec(text.slice(place, place + 100));
    if (!head) return place;
    const [whole, id, status, length] = head;
    const begin = place + whole.length;
    place = begin + Number(length);
    slices.set(id, { status, text: text.slice(begin, place) });
  }
}

/** @returns {boolean} whether a later version wrote it: then it must be left as it is */
export function isNewerContainer(text) {
  const version = /^S(\d+)\|/.exec(text);
  return version !== null && Number(version[1]) > 1;
}
