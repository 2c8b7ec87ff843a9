import { appendFileSync, mkdirSync, rmSync } from "node:fs";

/**
 * Every statement that a test sends to the bridge, one a line, with the bridge it was sent
 * to: a registration is one story there. The bridge's own tests hold them against the profile.
 */
const FOLDER = new URL("../../target/", import.meta.url);
const FILE = new URL("sent-statements.ndjson", FOLDER);

export function forgetSent() {
  rmSync(FILE, { force: true });
}

/** @param {string} bridge id of the one that a test has started */
export function keepSent(bridge, statements) {
  const lines = statements.map((statement) =>
    JSON.stringify({ bridge, statement }),
  );
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(FILE, lines.map((line) => `${line}\n`).join(""));
}
