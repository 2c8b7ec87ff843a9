import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const SOURCE = new URL("../../src/", import.meta.url);

const BUNDLES = ["player", "workbook", "templates", "diploma"];

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

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = new URL(entry.name + (entry.isDirectory() ? "/" : ""), folder);
    if (entry.isDirectory()) return sources(path);
    return /(?<!test)\.js$/.test(entry.name)
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

test("every key is used, and every message the code asks for is there", () => {
  // The page carries the texts of all bundles in one template.
  const keys = BUNDLES.flatMap((name) => [...bundle(name, "sv").keys()]);
  assert.equal(new Set(keys).size, keys.length);
  const code = sources(SOURCE).join("\n");
  for (const key of keys) {
    const stem = key.startsWith("notice-") ? key.slice(7) : key;
    assert.ok(code.includes(`"${stem}"`) || code.includes(`'${stem}'`), key);
  }
  for (const [, key] of code.matchAll(/message\(\s*"([^"]+)"/g)) {
    assert.ok(keys.includes(key), key);
  }
});
