/** Numbers that look random and can be had again: mulberry32. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** SEED=… repeats a run; otherwise each run tries something new and says what. */
export function seedFor(test) {
  const seed = Number(process.env.SEED) || Date.now() % 1_000_000_000;
  test.diagnostic(`SEED=${seed}`);
  return seed;
}
