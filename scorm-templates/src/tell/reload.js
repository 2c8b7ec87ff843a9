import { on } from "../dom/parts.js";

/** A page that is loaded anew by the keys is gone this soon, in milliseconds. */
const SOON = 3_000;

/**
 * Whether the page goes away only to come back. The browser says so when it is too late; the keys
 * for it say so before.
 * @returns {function(): boolean}
 */
export function watchReload() {
  let pressed = -Infinity;
  on(window, "keydown", ({ key, ctrlKey, metaKey }) => {
    const isReload = (ctrlKey || metaKey) && /^r$/i.test(key);
    if (key === "F5" || isReload) pressed = Date.now();
  });
  return () => Date.now() - pressed < SOON;
}
