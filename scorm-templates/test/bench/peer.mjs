// Packs each folder in a folder with simple-scorm-packager and says what it took: [{name, millis, bytes}].
//   node test/bench/peer.mjs "2004 3rd Edition" FOLDER
// It writes its own files among the sources, so give it copies.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pack from "simple-scorm-packager";

const [version, folder] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), "peer-"));

/** Packs one folder; how long it took, in milliseconds. */
function packed(name) {
  const began = performance.now();
  const options = {
    version,
    title: name,
    source: join(folder, name),
    package: { zip: true, name, outputFolder: out },
  };
  return new Promise((resolve) =>
    pack(options, () => resolve(performance.now() - began)),
  );
}

/** The size of what was last written. */
function bytesOf(files) {
  return statSync(join(out, files[0])).size;
}

async function measured(name) {
  const millis = await packed(name);
  const bytes = bytesOf(readdirSync(out));
  rmSync(out, { recursive: true });
  return { name, millis, bytes };
}

console.log = () => {}; // it tells of every file it writes
const results = [];
for (const name of readdirSync(folder).sort()) {
  results.push(await measured(name));
}
process.stdout.write(JSON.stringify(results));
