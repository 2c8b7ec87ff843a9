import { on } from "../../dom/parts.js";

/**
 * local.js stands after the player, so that neither its length nor its absence delays the
 * first screen. This script may therefore be here before it.
 * @param {function(object): void} run gets what local.js says; {} when it never came
 */
export function whenLocalIsHere(run) {
  const give = () => run(window.LOCAL || {});
  if (document.readyState === "loading") on(document, "DOMContentLoaded", give);
  else give();
}
