import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const SOURCE = new URL("../../src/", import.meta.url);

/** An exercise's page carries the texts of all its bundles in one template; a map and each page of a site its own. */
const PAGES = [
  {
    bundles: ["player", "workbook", "templates", "diploma", "remote"],
    asks: isOfExercise,
  },
  { bundles: ["book"], asks: (path) => path.includes("/src/book/") },
  { bundles: ["tailoring"], asks: (path) => path.includes("/src/tailor/") },
  { bundles: ["map"], asks: (path) => path.includes("/src/course/") },
  probe("scorm"),
  probe("remote"),
];
const BUNDLES = [...new Set(PAGES.flatMap(({ bundles }) => bundles))];
/** Keys that the code puts together out of one of these and a word. */
const BEGINNINGS = /^(notice|file|kind|banner|format|for|why|wrong|add|row)-/;

/** What tries an LMS of a kind. */
function probe(kind) {
  return {
    bundles: ["probe", `probe-${kind}`],
    asks: (path) => path.includes("/src/probe/"),
    // of the page, and those that what is seen of an LMS names
    named:
      /^(page\.|(mark|sum|contact|mode|id|name|status|told|text|letters|resume|etag|time|bridge)-)/,
  };
}

function isOfExercise(path) {
  return !/\/src\/(book|tailor|course|probe|shell)\//.test(path);
}

function bundle(name, language) {
  const file = new URL(`messages/${name}_${language}.properties`, SOURCE);
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf("=")),
      line.slice(line.indexOf("=") + 1),
    ]),
  );
}

function sources(folder, accepts) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = new URL(entry.name + (entry.isDirectory() ? "/" : ""), folder);
    if (entry.isDirectory()) return sources(path, accepts);
    return /(?<!test)\.js$/.test(entry.name) && accepts(path.pathname)
      ? [readFileSync(path, "utf8")]
      : [];
  });
}

for (const name of BUNDLES) {
  test(`${name}: both languages have the same keys and placeholders`, () => {
    const [swedish, english] = [bundle(name, "sv"), bundle(name, "en")];
    assert.deepEqual([...swedish.keys()], [...english.keys()]);
    const places = (text) => (text.match(/\{\d\}/g) || []).sort();
    for (const [key, text] of swedish) {
      assert.deepEqual(places(text), places(english.get(key)), key);
    }
  });
}

for (const { bundles, asks, named } of PAGES) {
  test(`${bundles}: every key is used, and every message the code asks for is there`, () => {
    const keys = bundles.flatMap((name) => [...bundle(name, "sv").keys()]);
    assert.equal(new Set(keys).size, keys.length);
    const code = sources(SOURCE, asks).join("\n");
    for (const key of keys.filter((it) => !named || !named.test(it))) {
      const stem = key.replace(BEGINNINGS, "");
      const isThere = [key, stem].some(
        (it) => code.includes(`"${it}"`) || code.includes(` ${it}: `),
      );
      assert.ok(isThere, key);
    }
    for (const [, key] of code.matchAll(/message\(\s*"([^"]+)"/g)) {
      assert.ok(keys.includes(key), key);
    }
  });
}
