/**
 * setTimeout under the test's control; node:test has its own only from Node 18.19.
 * @returns {{tick: function(number): void}}
 */
export function useTimers(test) {
  const { setTimeout, clearTimeout } = globalThis;
  const waiting = new Map();
  let now = 0;
  let last = 0;
  globalThis.setTimeout = (run, delay) => {
    waiting.set(++last, { run, due: now + delay });
    return last;
  };
  globalThis.clearTimeout = (id) => waiting.delete(id);
  test.after(() => Object.assign(globalThis, { setTimeout, clearTimeout }));
  return {
    tick(milliseconds) {
      now += milliseconds;
      for (const [id, { run, due }] of waiting) {
        if (due <= now && waiting.delete(id)) run();
      }
    },
  };
}
