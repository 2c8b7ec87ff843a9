/**
 * FNV-1a, 32 bits, over the UTF-16 code units (low byte, then high byte).
 * It tells a state that was cut or changed on its way; it guards no secret.
 * @param {string} text
 * @returns {string} base 36, seven characters
 * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">FNV hash</a>
 */
export function checksum(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}
