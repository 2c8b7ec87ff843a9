/**
 * Runs every *.test.js under src and test. A shell glob would do, but `**` is not
 * understood by every shell, nor globs by node --test before Node 21.
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

forgetSent();
const files = [...testsIn("src"), ...testsIn("test")];
const { status } = spawnSync(process.execPath, ["--test", ...files], {
  cwd: HERE,
  stdio: "inherit",
});
process.exit(status ?? 1);
