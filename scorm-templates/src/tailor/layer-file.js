import { layerIn, logoText } from "./local-files.js";
import { readLogo } from "./logo.js";
import { openPackage } from "./package-zip.js";
import { Wrong } from "./wrong.js";

const LARGEST = 50 * 1024 * 1024;
const DATA = /^data:([a-z+/]+);base64,([A-Za-z0-9+/=]+)$/;

/**
 * Reads what was filled in before: the file that was saved, or a package that was made.
 * @param {File} file
 * @returns {Promise<object>} the layer, which may be wrong anywhere
 * @throws {Wrong}
 */
export async function readLayerFile(file) {
  if (file.size > LARGEST) throw new Wrong("too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const layer = isZip
    ? layerIn(openPackage(bytes))
    : parse(new TextDecoder().decode(bytes));
  if (!layer) throw new Wrong(isZip ? "no-layer" : "not-json");
  return layer;
}

function parse(text) {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, ""));
    const isObject = value && typeof value === "object";
    return isObject && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The logo of a layer that was read; it may come from anybody, so it is made anew.
 * @param {string} address data address
 * @param {object} rules of logos
 * @returns {Promise<string>} the cleaned SVG; '' when `address` is only the name of a file
 * @throws {Wrong}
 */
export async function logoOf(address, rules) {
  const [, type, content] = DATA.exec(address) || [];
  if (!content) return "";
  const svg = logoText(address);
  const binary = svg ? "" : atob(content);
  const data = svg || Uint8Array.from(binary, (it) => it.charCodeAt(0));
  return (await readLogo(new Blob([data], { type }), rules)).svg;
}

/** @returns {string} the layer as `--org` takes it */
export function layerAsText(layer) {
  return JSON.stringify(layer, null, 2) + "\n";
}
