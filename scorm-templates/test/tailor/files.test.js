import assert from "node:assert/strict";
import { test } from "node:test";
import { layerIn, localFiles } from "../../src/tailor/local-files.js";
import { openPackage, zip } from "../../src/tailor/package-zip.js";
import { SHAPES } from "../../src/tailor/row-shapes.js";
import { slug } from "../../src/tailor/slug.js";

const TITLES = new Map([["o05", "Antipilot"]]);
const utf8 = new TextEncoder();
const text = (bytes) => new TextDecoder().decode(bytes);

function package_(more = {}) {
  return {
    "imsmanifest.xml": utf8.encode("<manifest/>"),
    "index.html": utf8.encode("<p>"),
    ...localFiles({}, TITLES, false),
    ...more,
  };
}

test("a zip keeps the order of its files, and does not depend on clock or zone", () => {
  const made = zip(package_());
  assert.deepEqual(Object.keys(openPackage(made)), Object.keys(package_()));
  assert.deepEqual(zip(openPackage(made)), made);
});

test("what is no package of ours is refused with a reason", () => {
  const rule = (bytes) => {
    try {
      openPackage(bytes);
      return "";
    } catch (error) {
      return error.rule;
    }
  };
  assert.equal(rule(utf8.encode("hej")), "not-zip");
  assert.equal(rule(zip({ "a.txt": utf8.encode("a") })), "not-ours");
  assert.equal(rule(zip(package_()).slice(0, 200)), "not-zip");
});

test("what a package holds reads back to the same layer", () => {
  const layer = {
    org: "a",
    name: "Åre",
    logo: { file: "data:image/svg+xml;base64,PHN2Zz7DpTwvc3ZnPg==", alt: "a" },
    order: ["o05"],
  };
  const files = localFiles(layer, TITLES, false);
  assert.deepEqual(layerIn(files), layer);
  assert.equal(text(files["logo.svg"]), "<svg>å</svg>");
  assert.match(text(files["local.js"]), /"order":\[{"id":"o05","title":"Anti/);
});

test("nothing that leads to the bridge goes to the web", () => {
  const layer = {
    org: "a",
    name: "A",
    bridge: "b",
    installKey: "c",
    salt: "d",
  };
  const files = localFiles(layer, TITLES, true);
  assert.equal(
    text(files["local.js"]),
    'window.LOCAL = {"org":"a","name":"A"};\n',
  );
});

test("rows become a value and the value rows again", () => {
  const value = { alla: [{ text: "a", address: "b" }], o05: [{ text: "c" }] };
  const rows = SHAPES.links.rows(value);
  const read = SHAPES.links.read(rows);
  assert.deepEqual(read.value, value);
  assert.ok(read.places.some(([path]) => path === "links.o05.0.address"));
});

test("a second row about the same exercise is told of, not lost", () => {
  const rows = [
    { exercise: "o05", text: "ett" },
    { exercise: "o05", text: "två" },
  ];
  assert.deepEqual(SHAPES.cases.read(rows).twice, [1]);
});

test("a name becomes a short id", () => {
  assert.equal(slug("Östra Göinge kommun "), "ostra-goinge-kommun");
  assert.equal(slug("!"), "");
});
