import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { decode, encode } from "../../src/state/codec.js";
import { emptyState } from "../../src/state/rounds.js";

const PAGE = new URL("../../src/page/exercise.html", import.meta.url);

/** What a page says of itself: the version it writes, then the others it reads. */
function versionsOnThePage() {
  const [, versions] = /data-state="([^"]+)"/.exec(readFileSync(PAGE, "utf8"));
  return versions.split(" ");
}

test("the page says first which version of the state is written", () => {
  const [written] = encode(emptyState("")).split("|");

  assert.equal(versionsOnThePage()[0], written);
});

test("every version that the page says is read, is", () => {
  const text = encode(emptyState(""));
  for (const version of versionsOnThePage()) {
    const { state } = decode(text.replace(/^\d+/, version));

    assert.notEqual(state, null, `version ${version}`);
  }
});
