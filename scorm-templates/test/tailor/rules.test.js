import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contrast } from "../../src/later/local/contrast.js";
import { nearestColour } from "../../src/tailor/nearest-colour.js";
import { problemsOf } from "../../src/tailor/rules.js";

const PACKAGER = new URL("../../../content-packager/src/", import.meta.url);
const schema = JSON.parse(
  read(
    "main/resources/se/innovationskraft/packager/localise/layer-schema.json",
  ),
);
const EXERCISES = new Set(["start", "o03", "o05", "o16"]);

function read(path) {
  return readFileSync(new URL(path, PACKAGER), "utf8");
}

function rows(file) {
  return read(`test/resources/localise/${file}`)
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

const judge = (layer) => problemsOf(layer, schema.layer, EXERCISES);

/** links.alla.0.address → links.alla[1].address, as the packager writes it */
function asName(path) {
  return path
    .replace(/#$/, "")
    .replace(/\.(\d+)/g, (_, index) => `[${Number(index) + 1}]`);
}

for (const [setting, rule, name] of rows("wrong-settings.csv")) {
  test(`the page finds in ${setting} what the packager finds`, () => {
    const [problem] = judge(
      JSON.parse(`{"org": "a", "name": "A", ${setting}}`),
    );
    assert.equal(problem.rule, rule);
    assert.equal(asName(problem.path), name);
  });
}

test("the example in the guide is sound", () => {
  const example = JSON.parse(
    readFileSync(
      new URL("../../../doc/exempel/kommun.json", import.meta.url),
      "utf8",
    ),
  );
  assert.deepEqual(judge(example), []);
});

test("a name and a short id are asked for", () => {
  assert.deepEqual(
    judge({}).map(({ path, rule }) => `${path} ${rule}`),
    ["org org-missing-key", "name org-missing-key"],
  );
});

for (const [colour, ground, nearest] of rows("nearest-colours.csv")) {
  test(`${nearest} is the nearest to ${colour} that can be read on ${ground}`, () => {
    assert.equal(nearestColour(colour, ground, 4.5), nearest);
    assert.ok(contrast(nearest, ground) >= 4.5);
  });
}
