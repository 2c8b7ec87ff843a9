/**
 * The bytes as big-endian words, padded as SHA-1 and SHA-256 want them
 * (FIPS 180-4, 5.1.1). crypto.subtle would do all this, but not on an LMS without https.
 * @param {Uint8Array} bytes
 * @returns {Uint32Array} a multiple of sixteen words
 */
export function paddedWords(bytes) {
  const blocks = ((bytes.length + 8) >> 6) + 1;
  const words = new Uint32Array(blocks * 16);
  const put = (byte, index) => {
    words[index >> 2] |= byte << (24 - (index % 4) * 8);
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

/**
 * @param {Uint32Array} words
 * @returns {Uint8Array} big-endian
 */
export function bytesOf(words) {
  return Uint8Array.from({ length: words.length * 4 }, (_, index) => {
    return words[index >> 2] >>> (24 - (index % 4) * 8);
  });
}

/** @returns {string} two hexadecimal digits a byte */
export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
