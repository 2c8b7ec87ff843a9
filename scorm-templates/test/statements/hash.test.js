import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { hex } from "../../src/statements/padding.js";
import { sha1 } from "../../src/statements/sha1.js";
import { sha256 } from "../../src/statements/sha256.js";
import { toUuid, URL_NAMESPACE, uuid5 } from "../../src/statements/uuid.js";
import { randomFrom, seedFor } from "../support/random.js";

const bytes = (text) => new TextEncoder().encode(text);

test("SHA-1 gives the vectors of FIPS 180-4", () => {
  const vectors = {
    abc: "a9993e364706816aba3e25717850c26c9cd0d89d",
    "": "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq:
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
  };
  for (const [text, digest] of Object.entries(vectors)) {
    assert.equal(hex(sha1(bytes(text))), digest);
  }
});

test("SHA-256 gives the vectors of FIPS 180-4", () => {
  const vectors = {
    abc: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  };
  for (const [text, digest] of Object.entries(vectors)) {
    assert.equal(sha256(text), digest);
  }
});

test("both agree with another implementation at every length around a block", (t) => {
  const random = randomFrom(seedFor(t));
  const letters = ["a", "å", "–", "\u{1f332}", " "];
  for (let length = 0; length < 200; length++) {
    const text = Array.from(
      { length },
      () => letters[Math.floor(random() * letters.length)],
    ).join("");
    const judge = (name) => createHash(name).update(text).digest("hex");
    assert.equal(hex(sha1(bytes(text))), judge("sha1"));
    assert.equal(sha256(text), judge("sha256"));
  }
});

test("UUIDv5 gives the vectors of RFC 9562 and of Python's uuid5", () => {
  const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  assert.equal(
    uuid5(dns, "www.example.com"),
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
  assert.equal(
    uuid5(URL_NAMESPACE, "https://w3id.org/innovationskraft"),
    "391d3a6e-26b7-5c3c-ad98-733e3e4f57f0",
  );
});

test("a registration of the state is a UUID of the same bytes", () => {
  assert.equal(
    toUuid("AAECAwQFRgeICQoLDA0ODw"),
    "00010203-0405-4607-8809-0a0b0c0d0e0f",
  );
});
