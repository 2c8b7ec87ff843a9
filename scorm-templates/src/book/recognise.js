import { decodeTable } from "../state/text.js";

const ANSWERS = "innovationskraft-answers";
const WORKBOOK = "innovationskraft-workbook";
const NEWEST = 1;

/**
 * @typedef {{id: string, rev: number, value: string, label: string, kind: string, text: string[]}} Answer
 * @typedef {{round: number, started: string, completed: string, answers: Answer[]}} Round dates are '' when not said
 * @typedef {{programme: string, exercise: string, version: string, title: string, saved: string,
 *   rounds: Round[], source: object}} AnswersFile what one exercise gave; `source`: as it stood in the file
 */

/** What stands in a file is not what was promised. */
class Damaged extends Error {}

/**
 * Reads what an exercise, or this page, has saved.
 * @param {string} text
 * @returns {{files: AnswersFile[], problem: ''|'not-ours'|'old'|'newer'|'damaged'|'part-damaged'}} the problem
 *   is the last part of a message's key; with `part-damaged` the rest is in `files`
 */
export function recognise(text) {
  const content = parse(text);
  if (!isObject(content)) return refused("not-ours");
  const { format, v } = content;
  if (format !== ANSWERS && format !== WORKBOOK)
    return refused(isOld(content) ? "old" : "not-ours");
  if (!Number.isInteger(v)) return refused("damaged");
  if (v > NEWEST) return refused("newer");
  return format === WORKBOOK ? workbook(content) : single(content);
}

const refused = (problem) => ({ files: [], problem });

/** Before there was a format: no ids, so nothing to put together by. */
function isOld({ package: name, rounds }) {
  return typeof name === "string" && Array.isArray(rounds);
}

function workbook({ files }) {
  if (!Array.isArray(files)) return refused("damaged");
  const parts = files.map((file) => recognise(JSON.stringify(file)));
  const good = parts.flatMap((part) => part.files);
  const isWhole = parts.every(({ problem }) => !problem);
  if (!good.length && files.length) return refused("damaged");
  return { files: good, problem: isWhole ? "" : "part-damaged" };
}

function single(content) {
  try {
    return { files: [answersFile(content)], problem: "" };
  } catch (error) {
    if (error instanceof Damaged) return refused("damaged");
    throw error;
  }
}

function answersFile(content) {
  return {
    programme: string(content.programme),
    exercise: string(content.package),
    version: textOr(content.version, ""),
    title: textOr(content.title, content.package),
    saved: textOr(content.saved, ""),
    rounds: list(content.rounds).map(round),
    source: content,
  };
}

function round(content) {
  if (!isObject(content) || !Number.isInteger(content.round))
    throw new Damaged();
  return {
    round: content.round,
    started: textOr(content.started, ""),
    completed: textOr(content.completed, ""),
    answers: list(content.answers).map(answer),
  };
}

function answer(content) {
  if (!isObject(content)) throw new Damaged();
  const { rev, label, kind, text } = content;
  const id = string(content.id);
  const value = textOr(content.value, "");
  return {
    id,
    rev: Number.isInteger(rev) ? rev : 0,
    value,
    label: textOr(label, id),
    kind: textOr(kind, ""),
    text: Array.isArray(text) ? text.map(String) : lines(value),
  };
}

/** A value without words is shown as near to words as it comes. */
function lines(value) {
  return decodeTable(value).map((cells) => cells.filter(Boolean).join(" · "));
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function string(value) {
  if (typeof value === "string" && value) return value;
  throw new Damaged();
}

function list(value) {
  if (Array.isArray(value)) return value;
  throw new Damaged();
}

function textOr(value, otherwise) {
  return typeof value === "string" && value ? value : otherwise;
}
