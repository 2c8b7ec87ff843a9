/**
 * Contrast as WCAG 2.2 counts it (relative luminance, sRGB). Pure; colours are `#rrggbb`.
 * The packager counts in the same way, in `localise/Contrast`.
 */

/**
 * What an own colour has to be told from: the national paper under the deepest tint there
 * can be, so that it passes on every other ground as well. `text` is what it is deepened with.
 */
export const SCHEMES = {
  light: { ground: "#e7e6e3", text: "#1c2430" },
  dark: { ground: "#252a31", text: "#eceff3" },
};

/** What text needs; lines and symbols need less. */
export const ENOUGH = 4.5;

/** @returns {number} from 1 to 21 */
export function contrast(one, other) {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

/** @returns {string} `colour` with `share` (0–1) of `other` in it */
export function mix(colour, other, share) {
  const others = channels(other);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value + (others[index] - value) * share),
  );
  return "#" + mixed.map((value) => hex(value)).join("");
}

/** @returns {string} two digits of a channel, 0–255 */
export const hex = (value) => value.toString(16).padStart(2, "0");

/** @returns {number} from 0, black, to 1, white */
export function luminance(colour) {
  const [red, green, blue] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns {number} amount of light, 0–1, of a channel, 0–255 */
export function linear(channel) {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** @returns {number[]} red, green, blue, 0–255 */
export function channels(colour) {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
