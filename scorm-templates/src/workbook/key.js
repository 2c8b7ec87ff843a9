import { toBase64Url } from "../player/registration.js";

/** The key owns a workbook: 128 random bits. Whoever has it can read and delete. */

/** @returns {string} 22 characters */
export function newKey() {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

/** @returns {string} the key that other packages in this browser use, '' for none */
export function readKey(sharedKey) {
  const key = sharedKey.read();
  return /^[\w-]{22}$/.test(key) ? key : "";
}
