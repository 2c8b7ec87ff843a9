/**
 * Runs every *.test.js under src and test; those called *.scorm2004.test.js with the words of
 * SCORM 2004. A shell glob would do, but `**` is not understood by every shell, nor globs by
 * node --test before Node 21.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { forgetSent } from "./support/sent-statements.js";

const HERE = join(dirname(fileURLToPath(import.meta.url)), "..");

function testsIn(folder) {
  return readdirSync(join(HERE, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return testsIn(path);
      return path.endsWith(".test.js") ? [path] : [];
    })
    .sort();
}

/** @returns {boolean} whether all went well */
function run(files, ...options) {
  const { status } = spawnSync(
    process.execPath,
    [...options, "--test", ...files],
    { cwd: HERE, stdio: "inherit" },
  );
  return status === 0;
}

forgetSent();
const files = [...testsIn("src"), ...testsIn("test")];
const is2004 = (path) => path.endsWith(".scorm2004.test.js");
const results = [
  run(files.filter((path) => !is2004(path))),
  run(files.filter(is2004), "--conditions=scorm2004"),
];
process.exit(results.every(Boolean) ? 0 : 1);
