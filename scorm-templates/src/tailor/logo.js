import { cleanSvg } from "./svg.js";
import { Wrong } from "./wrong.js";

/** Widths to try when a picture is too heavy, in pixels: 400 is what the page shows on a sharp screen. */
const WIDTHS = [800, 600, 400, 300, 200];
const KINDS = [
  ["image/png", /^\x89PNG/],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/webp", /^RIFF.{4}WEBP/s],
];

/**
 * Makes a picture the one `logo.svg` that packages have.
 * @param {Blob} file
 * @param {object} rules of logos, from layer-schema.json
 * @returns {Promise<{svg: string, isSmaller: boolean}>} `isSmaller` when the picture had to be made so
 * @throws {Wrong}
 */
export async function readLogo(file, rules) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = String.fromCharCode(...bytes.slice(0, 16));
  const [type] = KINDS.find(([, pattern]) => pattern.test(start)) || [];
  if (!type) return { svg: svgOf(bytes, rules), isSmaller: false };
  const image = await decode(new Blob([bytes], { type }));
  const { width, height } = image;
  const isFine =
    bytes.length <= rules.heaviestPicture &&
    Math.max(width, height) <= rules.widest;
  const picture = isFine
    ? { width, height, address: await addressOf(new Blob([bytes], { type })) }
    : smaller(image, rules);
  return { svg: cleanSvg(wrapped(picture), rules), isSmaller: !isFine };
}

function svgOf(bytes, rules) {
  if (bytes.length > rules.heaviestSvg)
    throw new Wrong("logo-too-heavy", bytes.length, rules.heaviestSvg);
  return cleanSvg(new TextDecoder().decode(bytes), rules);
}

async function decode(blob) {
  try {
    return await createImageBitmap(blob);
  } catch {
    throw new Wrong("logo-not-svg");
  }
}

function smaller(image, { heaviestPicture }) {
  const most = Math.max(image.width, image.height);
  for (const side of WIDTHS.filter((width) => width <= most)) {
    const picture = drawn(image, side / most);
    // Base64 takes four characters for three bytes.
    if (picture.address.length * 0.75 <= heaviestPicture) return picture;
  }
  throw new Wrong("logo-too-heavy", "", heaviestPicture);
}

function drawn(image, scale) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const address = canvas.toDataURL("image/png");
  return { width: canvas.width, height: canvas.height, address };
}

function addressOf(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(new Wrong("logo-not-svg"));
    reader.readAsDataURL(blob);
  });
}

function wrapped({ width, height, address }) {
  const size = `width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}"><image ${size} href="${address}"></image></svg>`;
}
