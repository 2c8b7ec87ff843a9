import { recognise } from "./recognise.js";

/** More than any workbook; a film chosen by mistake must not fill the memory. */
const LARGEST = 20 * 1024 * 1024;

/**
 * @typedef {{name: string, files: import("./recognise.js").AnswersFile[], problem: string}} ReadFile `problem`:
 *   last part of a message's key, '' when all was read
 */

/**
 * Reads files that were chosen or dropped; one that cannot be read stops no other.
 * @param {Iterable<File>} files
 * @returns {Promise<ReadFile[]>}
 */
export function readFiles(files) {
  return Promise.all(Array.from(files, readFile));
}

async function readFile(file) {
  const refused = (problem) => ({ name: file.name, files: [], problem });
  if (file.size === 0) return refused("empty");
  if (file.size > LARGEST) return refused("too-large");
  try {
    return { name: file.name, ...recognise(await file.text()) };
  } catch (error) {
    console.error(error);
    return refused("unreadable");
  }
}
