import { checksum } from "./checksum.js";

/**
 * @typedef {{rev: number, value: string}} Item value as encoded by text.js, opaque here
 * @typedef {{no: number, start: string, status: 'i'|'c', completedOn: string, step: string,
 *   confirmed: string[], items: Object<string, Item>}} Round days are yymmdd
 * @typedef {{seq: number, registration: string, key: string, rounds: Round[]}} State
 */

const VERSION = "1";
const MAX_SEQ = 36 ** 4;
const MAX_REV = 36 ** 3 - 1;
const ITEM = /^([^:=]+):([0-9a-z]{1,3})=([^]*)$/;
const ID_LENGTH = 22;
const KEY_LENGTH = 3;

/**
 * The whole state as it is kept in cmi.suspend_data:
 * `1|SEQ|REGISTRATION|KEY|ROUND(|ROUND)*|SUM`.
 * @param {State} state
 * @returns {string}
 */
export function encode(state) {
  const body = [
    VERSION,
    (state.seq % MAX_SEQ).toString(36),
    state.registration,
    state.key,
    ...state.rounds.map(encodeRound),
    "",
  ].join("|");
  return body + checksum(body);
}

/**
 * `NO^START^STATUS^STEP^CONFIRMED(^ITEM)*`, items sorted by id so that the
 * same answers always give the same text.
 * @param {Round} round
 * @returns {string}
 */
export function encodeRound(round) {
  const ids = Object.keys(round.items).sort();
  const items = ids.map((id) => encodeItem(id, round.items[id]));
  const status = round.status === "c" ? "c" + round.completedOn : "i";
  const confirmed = round.confirmed.join("");
  return [round.no, round.start, status, round.step, confirmed]
    .concat(items)
    .join("^");
}

function encodeItem(id, { rev, value }) {
  return `${id}:${Math.min(rev, MAX_REV).toString(36)}=${value}`;
}

/**
 * Reads as much as can be read. A text that was cut or damaged gives the
 * items that are whole, and `intact: false`; an unknown version gives no state.
 * @param {string} text
 * @returns {{state: State|null, intact: boolean}}
 */
export function decode(text) {
  if (!text) return { state: null, intact: true };
  const parts = text.split("|");
  if (parts[0] !== VERSION) return { state: null, intact: false };
  const end = text.lastIndexOf("|") + 1;
  const intact = end > 0 && checksum(text.slice(0, end)) === text.slice(end);
  return { state: decodeState(intact ? parts.slice(0, -1) : parts), intact };
}

function decodeState([, seq = "", registration = "", key = "", ...rounds]) {
  return {
    seq: parseInt(seq, 36) || 0,
    registration: idOrNone(registration),
    key: idOrNone(key),
    rounds: rounds.map(decodeRound).filter(Boolean),
  };
}

function idOrNone(text) {
  return text.length === ID_LENGTH ? text : "";
}

function decodeRound(text) {
  const [no, start, status = "", step = "", confirmed = "", ...items] =
    text.split("^");
  if (!/^[1-9]\d*$/.test(no) || !/^\d{6}$/.test(start)) return null;
  return {
    no: Number(no),
    start,
    status: status[0] === "c" ? "c" : "i",
    completedOn: /^c\d{6}$/.test(status) ? status.slice(1) : "",
    step: step.length === KEY_LENGTH ? step : "",
    confirmed: confirmed.match(/.{3}/g) || [],
    items: decodeItems(items),
  };
}

function decodeItems(texts) {
  // No prototype: an item may be called "constructor".
  const items = Object.create(null);
  for (const text of texts) {
    const [, id, rev, value] = ITEM.exec(text) || [];
    if (id) items[id] = { rev: parseInt(rev, 36), value };
  }
  return items;
}

/**
 * Whether the text was written by a later version of the player: it must then
 * be left as it is.
 * @param {string} text
 * @returns {boolean}
 */
export function isNewer(text) {
  const version = /^(\d+)\|/.exec(text);
  return version !== null && Number(version[1]) > Number(VERSION);
}
