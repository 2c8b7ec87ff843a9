import { hex } from "./padding.js";
import { sha1 } from "./sha1.js";

/** The namespace of names that are URLs (RFC 9562, 6.6). */
export const URL_NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/**
 * A UUID of version 5: the same name always gives the same one.
 * @param {string} namespace a UUID
 * @param {string} name
 * @returns {string}
 */
export function uuid5(namespace, name) {
  const digits = namespace.replace(/-/g, "").match(/../g);
  const text = new TextEncoder().encode(name);
  const space = digits.map((digit) => parseInt(digit, 16));
  const bytes = sha1(Uint8Array.of(...space, ...text)).subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return formatUuid(bytes);
}

/** @returns {string} sixteen bytes as a UUID is written */
function formatUuid(bytes) {
  return hex(bytes).replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
    "$1-$2-$3-$4-$5",
  );
}

/**
 * @param {string} id 22 characters of base64url, as the registration stands in the state
 * @returns {string} the same sixteen bytes as a UUID
 */
export function toUuid(id) {
  const text = atob(id.replace(/-/g, "+").replace(/_/g, "/"));
  return formatUuid(Array.from(text, (character) => character.charCodeAt(0)));
}
