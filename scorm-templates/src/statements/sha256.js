import { bytesOf, hex, paddedWords } from "./padding.js";

const rotate = (word, by) => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractional part. */
const fraction = (number) => ((number - Math.floor(number)) * 2 ** 32) | 0;

const PRIMES = firstPrimes(64);
const CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const BEGINNING = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count) {
  const primes = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime)) primes.push(number);
  }
  return primes;
}

/**
 * SHA-256 (FIPS 180-4).
 * @param {string} text taken as UTF-8
 * @returns {string} 64 hexadecimal digits
 */
export function sha256(text) {
  const words = paddedWords(new TextEncoder().encode(text));
  const hash = Uint32Array.from(BEGINNING);
  for (let at = 0; at < words.length; at += 16) {
    addBlock(hash, schedule(words.subarray(at, at + 16)));
  }
  return hex(bytesOf(hash));
}

function schedule(block) {
  const words = Array.from(block);
  for (let step = 16; step < 64; step++) {
    const [near, far] = [words[step - 2], words[step - 15]];
    const added =
      (rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10)) +
      (rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3));
    words[step] = (words[step - 16] + words[step - 7] + added) | 0;
  }
  return words;
}

function addBlock(hash, words) {
  let [a, b, c, d, e, f, g, h] = hash;
  words.forEach((word, step) => {
    const first =
      h +
      (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
      ((e & f) ^ (~e & g)) +
      CONSTANTS[step] +
      word;
    const second =
      (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) +
      ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e] = [g, f, e, (d + first) | 0];
    [d, c, b, a] = [c, b, a, (first + second) | 0];
  });
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    hash[index] += word;
  });
}
