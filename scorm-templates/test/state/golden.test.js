import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { decode, encode } from "../../src/state/codec.js";
import { decodeText } from "../../src/state/text.js";
import { plain } from "../support/states.js";

/**
 * States that once stood in someone's LMS. Never change a file here: a player of
 * any later version must read them all.
 */
const GOLDEN = new URL("../golden/state/", import.meta.url);

for (const version of readdirSync(GOLDEN)) {
  const folder = new URL(`${version}/`, GOLDEN);
  for (const file of readdirSync(folder).filter((it) => it.endsWith(".txt"))) {
    const text = readFileSync(new URL(file, folder), "utf8").replace(/\n$/, "");
    const json = file.replace(".txt", ".json");
    const expected = JSON.parse(readFileSync(new URL(json, folder), "utf8"));

    test(`${version} ${file} is read`, () => {
      assert.deepEqual(plain(decode(text)), expected);
    });

    test(`${version} ${file} is written the same, when whole`, () => {
      if (expected.intact) assert.equal(encode(expected.state), text);
    });
  }
}

test("reserved characters of the golden state are what was written", () => {
  const file = new URL("0.1.0/reserved-characters.json", GOLDEN);
  const { state } = JSON.parse(readFileSync(file, "utf8"));
  assert.equal(
    decodeText(state.rounds[0].items.text.value),
    "`|^~{\\\nÅäö ”citat” – 😀👩‍🌾\n\nslut",
  );
});
