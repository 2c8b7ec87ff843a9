import { checksum } from "../state/checksum.js";

/**
 * The state document: answers as the workbook keeps them. The latest round on top,
 * older ones in `rounds`. Pure.
 * @typedef {{rev: number, value: string}} Item
 * @typedef {{round: number, started: string, completed: string, fields: Object<string, Item>}} Part
 * @typedef {Part & {v: 1, packageVersion: string, rounds?: Part[]}} Body
 */

/**
 * @param {import("../state/codec.js").State} state with at least one round
 * @param {string} packageVersion
 * @returns {Body}
 */
export function documentOf(state, packageVersion) {
  return toBody({ v: 1, packageVersion }, state.rounds.map(toPart));
}

function toPart({ no, start, completedOn, items }) {
  const fields = {};
  for (const id of Object.keys(items).sort()) {
    fields[id] = { value: items[id].value, rev: items[id].rev };
  }
  return { round: no, started: start, completed: completedOn, fields };
}

function toBody(head, parts) {
  const older = parts.slice(0, -1);
  const body = { ...head, ...parts[parts.length - 1] };
  if (older.length) body.rounds = older;
  return body;
}

/** @returns {Part[]} the rounds of a document, oldest first; none for what is no document */
export function partsOf(body) {
  const parts = body && body.v === 1 ? [...(body.rounds || []), body] : [];
  return parts.filter((part) => part && part.round > 0 && part.fields);
}

/** @returns {boolean} whether a later version of the player wrote it: to be left as it is */
export function isForeign(body) {
  return Boolean(body) && body.v !== 1;
}

/** @returns {string} a field of a round, in what is kept about it */
export const nameOf = (round, id) => `${round}:${id}`;

/** @returns {string} that an item stands there in this revision; it does not tell the text */
export const markOf = ({ rev, value }) => `${rev}:${checksum(value)}`;

/** @returns {Object<string, string>} the marks of all fields of a document */
export function marksOf(body) {
  const marks = {};
  for (const { round, fields } of partsOf(body)) {
    for (const id of Object.keys(fields)) {
      marks[nameOf(round, id)] = markOf(fields[id]);
    }
  }
  return marks;
}

/**
 * What to save: per field the highest rev; a tie goes to this package's version, one rev
 * up so that everyone sees it is the later. What we do not know is kept. A field that
 * was saved before, is unchanged and is gone from the workbook was deleted there: it stays gone.
 * @param {Body} own
 * @param {Body|null} theirs what the workbook holds
 * @param {Object<string, string>} saved marks of what has been there
 * @returns {Body}
 */
export function mergeDocument(own, theirs, saved) {
  const [ours, others] = [partsOf(own), partsOf(theirs)];
  const find = (parts, no) => parts.find(({ round }) => round === no);
  const numbers = [...ours, ...others].map(({ round }) => round);
  const parts = [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((no) => mergePart(find(ours, no), find(others, no), saved));
  const head = { ...theirs, v: 1, packageVersion: own.packageVersion };
  for (const name of ["rounds", "round", "started", "completed", "fields"]) {
    delete head[name];
  }
  return toBody(head, parts);
}

function mergePart(own, theirs, saved) {
  if (!own) return onlyPart(theirs);
  const base = theirs || { fields: {} };
  const fields = { ...base.fields };
  for (const [id, item] of Object.entries(own.fields)) {
    const other = base.fields[id];
    const mark = saved[nameOf(own.round, id)];
    if (other) fields[id] = later(item, other);
    else if (mark !== markOf(item)) fields[id] = item;
  }
  const completed = own.completed || base.completed || "";
  return onlyPart({ ...own, completed, fields });
}

function onlyPart({ round, started, completed, fields }) {
  return { round, started, completed, fields };
}

function later(item, other) {
  if (other.rev > item.rev || other.value === item.value) {
    return other.rev >= item.rev ? other : { ...other, ...item };
  }
  const rev = item.rev === other.rev ? item.rev + 1 : item.rev;
  return { ...other, value: item.value, rev };
}

/** @returns {boolean} whether something written is not in the workbook as it stands here */
export function isDirty(state, saved) {
  return state.rounds.some(({ no, items }) =>
    Object.entries(items).some(([id, { value }]) => {
      const mark = saved[nameOf(no, id)];
      return mark
        ? mark.slice(mark.indexOf(":") + 1) !== checksum(value)
        : value !== "";
    }),
  );
}

/** @returns {boolean} whether everything written stands in the document as it is here */
export function holds(body, state) {
  const parts = partsOf(body);
  return (
    parts.length > 0 &&
    state.rounds.every(({ no, items }) => {
      const { fields } = parts.find(({ round }) => round === no) || NOTHING;
      return Object.keys(items).every(
        (id) => (fields[id] ? fields[id].value : "") === items[id].value,
      );
    })
  );
}

const NOTHING = { fields: {} };
