import { unzipSync, zipSync } from "fflate";
import { Wrong } from "./wrong.js";

/** The time every entry carries, as in the packages that are built. The library reads the local clock. */
const ENTRY_TIME = new Date(1980, 1, 1);
const LARGEST = 200 * 1024 * 1024;
/** A package of units, as of cmi5, has pages but no first one. */
const OURS = ["local.js", "logo.svg"];

/**
 * @param {Uint8Array} bytes of a zip
 * @returns {Object<string, Uint8Array>} its files, in their order
 * @throws {Wrong} when it is no package of ours
 */
export function openPackage(bytes) {
  const files = unzip(bytes);
  if (!OURS.every((name) => files[name])) throw new Wrong("not-ours");
  return files;
}

function unzip(bytes) {
  let size = 0;
  const isRoomFor = ({ originalSize }) => {
    size += originalSize;
    if (size > LARGEST) throw new Wrong("too-large");
    return true;
  };
  try {
    return unzipSync(bytes, { filter: isRoomFor });
  } catch (error) {
    throw error instanceof Wrong ? error : new Wrong("not-zip");
  }
}

/**
 * @param {Object<string, Uint8Array>} files in their order
 * @returns {Uint8Array} a zip that does not depend on the clock or its zone
 */
export function zip(files, level = 9) {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    [content, { mtime: ENTRY_TIME, level }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** @returns {boolean} whether an opened package is for no learning platform: its pages keep nothing */
export function isForTheWeb(files) {
  return Object.entries(files).some(
    ([name, content]) =>
      name.endsWith(".html") &&
      new TextDecoder().decode(content).includes('data-keeps="nothing"'),
  );
}
