/**
 * A random UUID (version 4) as 22 characters of base64url.
 * @returns {string}
 */
export function newRegistration() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return toBase64Url(bytes);
}

/** @returns {string} without padding: 22 characters for 16 bytes */
export function toBase64Url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");
}
