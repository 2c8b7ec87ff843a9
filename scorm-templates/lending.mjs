/**
 * An esbuild plugin: a later script takes what src/player/lent.js lends from the player,
 * which is on the page already, instead of carrying it once more.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const LENT = fileURLToPath(new URL("src/player/lent.js", import.meta.url));
const IMPORT = /import (?:(\w+)(?:, )?)?(?:\{([^}]*)\} )?\s*from "([^"]+)";/g;
const OWN = "?own";

/** @returns {Map<string, {byDefault: string, names: string[]}>} by the module's file */
function lentByModule() {
  const source = readFileSync(LENT, "utf8");
  const imports = [...source.matchAll(IMPORT)];
  return new Map(
    imports.map(([, byDefault, names = "", path]) => [
      resolve(LENT, "..", path),
      { byDefault, names: names.split(",").map(trim).filter(Boolean) },
    ]),
  );
}

const trim = (text) => text.trim();

/** The module with what is lent in place of its own; the rest is its own. */
function borrower(path, { byDefault, names }) {
  const lent = "window.innovationskraft.lent";
  return [
    `export * from ${JSON.stringify(path + OWN)};`,
    ...names.map((name) => `export const ${name} = ${lent}.${name};`),
    ...(byDefault ? [`export default ${lent}.${byDefault};`] : []),
  ].join("\n");
}

export const lending = {
  name: "lending",
  setup(build) {
    const lent = lentByModule();
    build.onResolve({ filter: /\?own$/ }, ({ path }) => ({
      path: path.slice(0, -OWN.length),
      suffix: OWN,
    }));
    build.onLoad({ filter: /\.js$/ }, ({ path, suffix }) =>
      suffix !== OWN && lent.has(path)
        ? { contents: borrower(path, lent.get(path)) }
        : undefined,
    );
  },
};
