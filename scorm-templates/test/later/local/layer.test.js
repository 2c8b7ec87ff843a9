import assert from "node:assert/strict";
import { test } from "node:test";
import { readLayer } from "../../../src/later/local/layer.js";

const FULL = {
  org: "exempelvik",
  name: " Exempelviks kommun ",
  introduction: "Välkommen.",
  logo: { file: "logo.svg", alt: "Exempelviks kommun" },
  terms: { medarbetare: "kollega" },
  cases: { alla: "Så gjorde **vi**.", o05: "Två möten färre." },
  links: {
    o05: [{ text: "Intranätet", address: "https://intra.example" }],
    alla: [{ text: "Skriv till oss", address: "mailto:hr@exempelvik.example" }],
  },
  ideas: "Lämna idén.",
  team: "Alla chefer i HR.",
  plan: "Vi börjar i mars.",
  accessibility: "Hör av dig.",
  colours: { light: { action: "#0B5D57", theme: "#1d5c8a" } },
  order: [
    { id: "o03", title: "Testa ett annat perspektiv" },
    { id: "o05", title: "Gör en egen antipilot" },
    { id: "o16", title: "Fira era framgångar" },
  ],
};

function read(local, exercise = "o05") {
  const told = [];
  const layer = readLayer(local, exercise, (what) => told.push(what));
  return { layer, told };
}

test("an exercise gets what is its own, then what is for all", () => {
  const { layer, told } = read(FULL);

  assert.deepEqual(told, []);
  assert.equal(layer.name, "Exempelviks kommun");
  assert.deepEqual(layer.cases, ["Två möten färre.", "Så gjorde **vi**."]);
  assert.deepEqual(
    layer.links.map(({ text }) => text),
    ["Intranätet", "Skriv till oss"],
  );
  assert.equal(layer.order, "Fira era framgångar");
  assert.deepEqual(layer.terms, [["medarbetare", "kollega"]]);
  assert.deepEqual(layer.colours, [
    ["--light-action", "#0B5D57"],
    ["--light-deep", "#104c4b"],
    ["--light-theme", "#1d5c8a"],
  ]);
});

test("another exercise gets only what is for all, and nothing comes after the last", () => {
  const { layer } = read(FULL, "o16");

  assert.deepEqual(layer.cases, ["Så gjorde **vi**."]);
  assert.equal(layer.links.length, 1);
  assert.equal(layer.order, "");
  assert.equal(read(FULL, "o01").layer.order, "");
});

test("nothing, or no object, is a neutral layer without a word", () => {
  for (const local of [{}, undefined, null, "", 5, []]) {
    assert.deepEqual(read(local), { layer: {}, told: [] });
  }
});

test("a key that is wrong is left out and told of, the others stay", () => {
  const tooLong = "å".repeat(100_000);
  const wrong = {
    name: ["", 5, null, {}, tooLong],
    introduction: [tooLong, ["a"], 1],
    logo: ["logo.svg", {}, { alt: "" }, { alt: 5 }, null],
    terms: ["a", [], { chef: 5 }, { "": "a" }, { chef: "" }],
    cases: ["a", { o05: 5 }, { o05: ["a"] }, { alla: tooLong }],
    links: [
      "a",
      { o05: {} },
      { o05: ["https://a.example"] },
      { o05: [{ text: "a", address: "javascript:alert(1)" }] },
      { o05: [{ text: "a", address: " https://a.example/\nb" }] },
      { o05: [{ text: "a", address: "data:text/html,a" }] },
      { alla: Array(101).fill({ text: "a", address: "https://a.example" }) },
    ],
    ideas: [{}, tooLong],
    team: [5],
    plan: [[]],
    accessibility: [tooLong],
    order: ["o03", ["o03"], [{ id: "o03" }], [{ title: "a" }]],
  };
  for (const [key, values] of Object.entries(wrong)) {
    for (const value of values) {
      const { layer, told } = read({ ...FULL, [key]: value });
      const { [key]: right, ...others } = read(FULL).layer;
      assert.ok(right !== undefined);
      assert.deepEqual(layer, others, key);
      assert.equal(told.length, 1, key);
      assert.ok(told[0].startsWith(`${key} should be `), told[0]);
    }
  }
});

test("a colour that cannot be read is left out alone, and the contrast is told", () => {
  const { layer, told } = read({
    colours: {
      light: { action: "#ffd200", theme: "#1d5c8a" },
      dark: { action: "#0b5d57", theme: "red", text: "#ffffff" },
      twilight: { action: "#000000" },
    },
  });

  assert.deepEqual(layer.colours, [["--light-theme", "#1d5c8a"]]);
  assert.deepEqual(told, [
    "colours.light.action has a contrast of 1.16, needs 4.5",
    "colours.dark.action has a contrast of 1.87, needs 4.5",
    "colours.dark.theme is not written as #rrggbb",
    "colours.dark.text is not known",
    "colours.twilight is not known",
  ]);
});

test("colours of another shape are told of", () => {
  for (const colours of ["#000000", [], { light: "#000000" }]) {
    const { layer, told } = read({ colours });
    assert.deepEqual(layer, {});
    assert.deepEqual(told, ["colours should be an object"]);
  }
});

test("what an object inherits is no layer", () => {
  const hostile = Object.create({ name: "Ond kommun" });
  hostile.cases = Object.create({ o05: "Ont." });

  assert.deepEqual(read(hostile).layer, { cases: [] });
  assert.deepEqual(read({ cases: {} }, "constructor").layer, { cases: [] });
  assert.deepEqual(read({ cases: {} }, "__proto__").layer, { cases: [] });
});
