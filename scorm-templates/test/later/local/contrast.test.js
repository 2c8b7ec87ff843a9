import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  contrast,
  ENOUGH,
  mix,
  SCHEMES,
} from "../../../src/later/local/contrast.js";

/** The colours of whoever asks for no more contrast than usual. */
const [TOKENS] = readFileSync(
  new URL("../../../src/page/styles/10-tokens.css", import.meta.url),
  "utf8",
).split("@media screen and (prefers-contrast: more)");
/** What `--tint` takes of the theme's colour. */
const TINT = 0.08;

/** The value a token has in a scheme; the dark ones are the last in the sheet. */
function token(name, scheme) {
  const found = [
    ...TOKENS.matchAll(new RegExp(`--${name}:.*?(#[0-9a-f]{3,6})\\)?;`, "g")),
  ].map(([, colour]) => colour);
  return found[scheme === "light" ? 0 : found.length - 1];
}

test("contrast is what WCAG says it is", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#ffffff", "#ffffff"), 1);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
  assert.equal(contrast("#767676", "#ffffff").toFixed(2), "4.54");
  assert.equal(contrast("#0b5d57", "#fbfaf7"), contrast("#FBFAF7", "#0B5D57"));
});

test("the ground is the national paper under the deepest tint there can be", () => {
  const deepest = { light: "#000000", dark: "#ffffff" };
  for (const [scheme, { ground, text }] of Object.entries(SCHEMES)) {
    assert.equal(ground, mix(token("paper", scheme), deepest[scheme], TINT));
    assert.equal(text, token("text", scheme));
  }
});

test("every other ground is easier to read on", () => {
  for (const [scheme, { ground }] of Object.entries(SCHEMES)) {
    const worst = contrast(token("text", scheme), ground);
    for (const name of ["paper", "sunk"]) {
      assert.ok(contrast(token("text", scheme), token(name, scheme)) >= worst);
    }
  }
});

test("the national colours would pass themselves", () => {
  const names = ["action", "blue", "green", "red", "yellow", "purple", "grey"];
  for (const [scheme, { ground }] of Object.entries(SCHEMES)) {
    for (const name of names) {
      const found = contrast(token(name, scheme), ground);
      assert.ok(found >= ENOUGH, `${scheme} ${name}: ${found}`);
    }
  }
});

test("muted text is readable on the tint of every colour that passes", () => {
  for (const [scheme, { ground }] of Object.entries(SCHEMES)) {
    assert.ok(contrast(token("muted", scheme), ground) >= ENOUGH, scheme);
  }
});
