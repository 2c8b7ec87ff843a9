import {
  channels,
  contrast,
  hex,
  linear,
  luminance,
} from "../later/local/contrast.js";

/**
 * The nearest colour that can be read: the same hue, darker or lighter in small steps of
 * OKLCH, where a step looks as large in every hue. The packager counts in the same way, in
 * `localise/NearestColour`. Pure; https://www.w3.org/TR/css-color-4/#ok-lab
 */

const STEP = 0.005;
/** How much paler a colour becomes at a time, when no screen can show it. */
const PALER = 0.97;
const ALMOST_GREY = 0.001;
/** Luminance of what has as much contrast to black as to white. */
const MIDDLE = 0.179;

/**
 * @param {string} colour `#rrggbb`, as are the ground and the answer
 * @param {string} ground
 * @param {number} enough the contrast that is asked for; at most what black or white has
 * @returns {string} the colour itself when it has enough
 */
export function nearestColour(colour, ground, enough) {
  const [lightness, a, b] = lab(channels(colour).map(linear));
  const step = luminance(ground) > MIDDLE ? -STEP : STEP;
  let found = colour;
  for (let count = 1; contrast(found, ground) < enough; count++) {
    const next = Math.min(1, Math.max(0, lightness + count * step));
    found = shown(next, a, b);
  }
  return found;
}

/** The colour of that lightness, as strong as it can be shown. */
function shown(lightness, a, b) {
  let share = 1;
  let found = light(lightness, a, b);
  while (found.some((channel) => channel < -0.0001 || channel > 1.0001)) {
    share = Math.hypot(a, b) * share < ALMOST_GREY ? 0 : share * PALER;
    found = light(lightness, a * share, b * share);
  }
  return "#" + found.map((channel) => hex(code(channel))).join("");
}

function code(channel) {
  const value =
    channel <= 0.0031308
      ? channel * 12.92
      : 1.055 * channel ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}

function lab([red, green, blue]) {
  const l = Math.cbrt(
    0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
  );
  const m = Math.cbrt(
    0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
  );
  const s = Math.cbrt(
    0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
  );
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function light(lightness, a, b) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
