const LOGO = "logo.svg";
/** Anybody may open a page on the web: what leads to the bridge is left out of it. */
const ABOUT_THE_BRIDGE = ["bridge", "installKey", "salt", "purpose"];
const NEUTRAL_LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>\n';
const SCRIPT = /^window\.LOCAL = (.*);\s*$/s;
const DATA = /^data:image\/svg\+xml;base64,/;

/**
 * The two files of a package that a municipality changes, to the byte as
 * `bin/package build --org` writes them.
 * @param {object} layer sound; a logo in it is an SVG written out as a data address
 * @param {Map<string, string>} titles of exercises, by id
 * @param {boolean} isPublic whether anybody may open what comes of it
 * @returns {Object<string, Uint8Array>}
 */
export function localFiles(layer, titles, isPublic) {
  const settings = { ...layer };
  if (layer.logo) settings.logo = { ...layer.logo, file: LOGO };
  if (layer.order)
    settings.order = layer.order.map((id) => ({ id, title: titles.get(id) }));
  if (isPublic) for (const key of ABOUT_THE_BRIDGE) delete settings[key];
  const logo = layer.logo ? logoText(layer.logo.file) : NEUTRAL_LOGO;
  const utf8 = new TextEncoder();
  return {
    "local.js": utf8.encode(`window.LOCAL = ${asJson(settings)};\n`),
    [LOGO]: utf8.encode(logo),
  };
}

/** As the packager writes JSON. */
function asJson(settings) {
  return JSON.stringify(settings);
}

/**
 * @param {Object<string, Uint8Array>} files of a package
 * @returns {object|null} the layer in it, with its logo written out; null when it cannot be read
 */
export function layerIn(files) {
  const utf8 = new TextDecoder();
  const [, json] = SCRIPT.exec(utf8.decode(files["local.js"])) || [];
  const layer = parse(json);
  if (!layer) return null;
  if (layer.logo) layer.logo.file = logoAddress(utf8.decode(files[LOGO]));
  if (Array.isArray(layer.order))
    layer.order = layer.order.map((place) => (place && place.id) || place);
  return layer;
}

function parse(json) {
  try {
    const value = JSON.parse(json);
    return typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** @param {string} svg @returns {string} data address */
export function logoAddress(svg) {
  const bytes = new TextEncoder().encode(svg);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `data:image/svg+xml;base64,${btoa(text)}`;
}

/** @returns {string} the SVG of a data address; '' for any other */
export function logoText(address) {
  if (!DATA.test(address)) return "";
  const text = atob(address.replace(DATA, ""));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
