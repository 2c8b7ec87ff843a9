import { fetchPackage } from "./downloads.js";
import { localFiles } from "./local-files.js";
import { isForTheWeb, openPackage, zip } from "./package-zip.js";

/**
 * Puts a layer into a package: two files are exchanged, the rest is as it was, in its order.
 * @param {Object<string, Uint8Array>} files of the package
 * @param {object} layer sound
 * @param {Map<string, string>} titles of exercises, by id
 * @returns {Uint8Array} the package
 */
export function localised(files, layer, titles) {
  const isPublic = isForTheWeb(files);
  return zip({ ...files, ...localFiles(layer, titles, isPublic) });
}

/**
 * Fetches packages and makes them somebody's own.
 * @param {import("./questions.js").Choice} choice
 * @param {function(Object): Uint8Array} localise
 * @param {function(number, number): void} tell hears how far it has come
 * @returns {Promise<{name: string, bytes: Uint8Array}>} the package, or one zip with all of them
 */
export async function make({ format, downloads }, localise, tell) {
  const made = {};
  for (const download of downloads) {
    tell(Object.keys(made).length + 1, downloads.length);
    const files = openPackage(await fetchPackage(download));
    made[download.file.split("/").pop()] = localise(files);
  }
  const [[name, bytes]] = Object.entries(made);
  if (downloads.length === 1) return { name, bytes };
  const { programme } = document.body.dataset;
  // Packed already: packing once more would only take time.
  return { name: `${programme}_${format}_packa-upp.zip`, bytes: zip(made, 0) };
}
