import { contrast, ENOUGH, mix, SCHEMES } from "./contrast.js";
import { entriesOf } from "./shapes.js";

const COLOUR = /^#[0-9a-f]{6}$/i;
const NAMES = ["action", "theme"];
const DEEPER = 0.3;

/**
 * Own colours, each kept only if what is written in it can be read: `--light-action`,
 * `--dark-theme` and so on, which the style sheet prefers to the national ones.
 * @param {unknown} value `{light: {action, theme}, dark: {action, theme}}`, all optional
 * @param {function(string): void} tell hears why a colour is left out
 * @returns {Array<[string, string]>} custom properties with their values
 */
export function readColours(value, tell) {
  return entriesOf(value).flatMap(([scheme, colours]) => {
    if (!Object.keys(SCHEMES).includes(scheme)) return unknown(tell, scheme);
    return entriesOf(colours).flatMap(([name, colour]) => {
      if (!NAMES.includes(name)) return unknown(tell, `${scheme}.${name}`);
      const why = faultOf(scheme, colour);
      if (why) tell(`colours.${scheme}.${name} ${why}`);
      return why ? [] : properties(scheme, name, colour);
    });
  });
}

function unknown(tell, name) {
  tell(`colours.${name} is not known`);
  return [];
}

function faultOf(scheme, colour) {
  if (typeof colour !== "string" || !COLOUR.test(colour))
    return "is not written as #rrggbb";
  const found = contrast(colour, SCHEMES[scheme].ground);
  return found < ENOUGH
    ? `has a contrast of ${found.toFixed(2)}, needs ${ENOUGH}`
    : "";
}

function properties(scheme, name, colour) {
  const own = [[`--${scheme}-${name}`, colour]];
  if (name === "action") {
    const deep = mix(colour, SCHEMES[scheme].text, DEEPER);
    own.push([`--${scheme}-deep`, deep]);
  }
  return own;
}
