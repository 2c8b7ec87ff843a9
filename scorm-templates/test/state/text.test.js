import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decodeList,
  decodeTable,
  decodeText,
  encodeList,
  encodeTable,
  encodeText,
  normalise,
} from "../../src/state/text.js";
import { randomFrom, seedFor } from "../support/random.js";
import { randomText } from "../support/states.js";

const ESCAPES = {
  "`": "`g",
  "|": "`p",
  "^": "`c",
  "~": "`t",
  "{": "`b",
  "\\": "`s",
  "a\nb": "a\\b",
};

test("every reserved character has its escape", () => {
  for (const [text, value] of Object.entries(ESCAPES)) {
    assert.equal(encodeText(text), value);
    assert.equal(decodeText(value), text);
  }
});

test("ordinary Swedish text costs one character each", () => {
  const text = "Åsa såg ”hjälpen” – 3 st: ja/nej (50 %)!";
  assert.equal(encodeText(text), text);
});

test("line breaks, tabs, control characters and half pairs are normalised", () => {
  assert.equal(normalise("a\r\nb\rc\td\u0000\u001fe"), "a\nb\nc de");
  assert.equal(normalise("\ud83dx\ude00 😀"), "x 😀");
});

test("no separator and no line break is left in an encoded text", (t) => {
  const random = randomFrom(seedFor(t));
  for (let count = 0; count < 2000; count++) {
    const text = randomText(random);
    assert.doesNotMatch(encodeText(text), /[|^~{\n\r]/);
    const back = text.trim() && decodeText(encodeText(text));
    assert.equal(back, normalise(text).trim() ? normalise(text) : "");
  }
});

test("lists and tables come back without empty ends", (t) => {
  const random = randomFrom(seedFor(t));
  const texts = () => {
    const length = Math.floor(random() * 5);
    return Array.from({ length }, () => "x" + normalise(randomText(random)));
  };
  for (let count = 0; count < 500; count++) {
    const list = texts();
    assert.deepEqual(decodeList(encodeList([...list, "", ""])), list);
    const table = [
      ["a", "", "b"],
      ["", "c"],
      ["x", ...texts()],
    ];
    assert.deepEqual(decodeTable(encodeTable([...table, ["", ""]])), table);
  }
  assert.equal(encodeList(["", " "]), "");
  assert.deepEqual(decodeList(""), []);
});

test("a cut or unknown escape loses its mark only", () => {
  assert.equal(decodeText("a`"), "a");
  assert.equal(decodeText("a`xb"), "axb");
});
