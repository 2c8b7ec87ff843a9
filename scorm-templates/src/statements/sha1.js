import { bytesOf, paddedWords } from "./padding.js";

const rotate = (word, by) => (word << by) | (word >>> (32 - by));

/** What a step mixes in, for each quarter of the eighty (FIPS 180-4, 4.1.1 and 4.2.1). */
const QUARTERS = [
  (b, c, d) => ((b & c) ^ (~b & d)) + 0x5a827999,
  (b, c, d) => (b ^ c ^ d) + 0x6ed9eba1,
  (b, c, d) => ((b & c) ^ (b & d) ^ (c & d)) + 0x8f1bbcdc,
  (b, c, d) => (b ^ c ^ d) + 0xca62c1d6,
];

/**
 * SHA-1, which UUIDs of version 5 are made of. It guards no secret.
 * @param {Uint8Array} bytes
 * @returns {Uint8Array} twenty bytes
 */
export function sha1(bytes) {
  const words = paddedWords(bytes);
  const hash = Uint32Array.of(
    0x67452301,
    0xefcdab89,
    0x98badcfe,
    0x10325476,
    0xc3d2e1f0,
  );
  for (let at = 0; at < words.length; at += 16) {
    addBlock(hash, Array.from(words.subarray(at, at + 16)));
  }
  return bytesOf(hash);
}

function addBlock(hash, words) {
  let [a, b, c, d, e] = hash;
  for (let step = 0; step < 80; step++) {
    if (step > 15) {
      const [w, x, y, z] = [3, 8, 14, 16].map((back) => words[step - back]);
      words[step] = rotate(w ^ x ^ y ^ z, 1);
    }
    const mixed = QUARTERS[Math.floor(step / 20)](b, c, d);
    const next = (rotate(a, 5) + mixed + e + words[step]) | 0;
    [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((word, index) => {
    hash[index] += word;
  });
}
