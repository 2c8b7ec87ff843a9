import { message } from "../dom/messages.js";
import { action, all, guarded, on, part } from "../dom/parts.js";
import { saveFile } from "../later/save-file.js";
import { attempt, bindFile } from "./attempt.js";
import { readDownloads } from "./downloads.js";
import { Form } from "./form.js";
import { layerAsText, readLayerFile } from "./layer-file.js";
import { LogoField } from "./logo-field.js";
import { localised, make } from "./make.js";
import { showAll, showMistake } from "./mistakes.js";
import { mistakesOf } from "./mistakes-of.js";
import { isForTheWeb, openPackage } from "./package-zip.js";
import { bindCounts, showPreview, showSamples } from "./preview.js";
import { Selection } from "./selection.js";
import { slug } from "./slug.js";

/**
 * HR makes a package its own, in its own browser: packages in, layer filled in, package out.
 * Nothing is stored, and the only thing a server is asked for is the site's own packages.
 */
class Tool {
  /** Fields that somebody has been in: only there is told what is wrong. */
  touched = new Set();
  titles = readTitles();
  /** Whether somebody has chosen the short id; until then it follows the name. */
  hasOwnOrg = false;

  constructor(root) {
    this.rules = readRules();
    const ids = new Set(this.titles.keys());
    this.form = new Form(root, this.rules.layer, ids);
    this.selection = new Selection(root, readDownloads());
    this.logo = new LogoField(this.form, this.rules.logo, () => this.refresh());
    bindCounts(this.rules.layer);
    this.bind(root);
    this.refresh();
  }

  bind(root) {
    on(root, "submit", (event) => event.preventDefault());
    on(root, "input", ({ target }) => {
      if (target.id === "org") this.hasOwnOrg = Boolean(target.value);
      if (target.id === "name") this.proposeOrg(target.value);
      this.refresh();
    });
    on(root, "change", ({ target }) => {
      this.touched.add(target);
      this.refresh();
    });
    bindFile("own-file", (file) => this.openOwn(file));
    bindFile("again", (file) => this.openLayer(file));
    this.bindAction("forget-file", () => this.forgetOwn());
    this.bindAction("download", () => this.download());
    this.bindAction("save", () => this.save());
  }

  bindAction(name, run) {
    on(action(document, name), "click", run);
  }

  async openOwn(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.selection.use({ name: file.name, files: openPackage(bytes) });
  }

  forgetOwn() {
    this.selection.use(null);
    document.getElementById("own-file").focus();
  }

  async openLayer(file) {
    const layer = await readLayerFile(file);
    const unknown = this.form.fill(layer);
    this.hasOwnOrg = Boolean(layer.org);
    const said = [message("opened", file.name)];
    if (unknown.length)
      said.push(message("opened-unknown", unknown.join(", ")));
    const missing = await this.logo.takeFrom(layer.logo || {});
    if (missing) said.push(missing);
    part(document, "opened").textContent = said.join(" ");
    for (const area of all(document, "[data-counted]"))
      area.dispatchEvent(new Event("filled"));
    this.touchAll();
  }

  proposeOrg(name) {
    const org = document.getElementById("org");
    if (!this.hasOwnOrg) org.value = slug(name);
  }

  touchAll() {
    for (const control of all(document, ".tool [id]"))
      this.touched.add(control);
    return this.refresh();
  }

  /** @returns {{layer: object, mistakes: Array<{control: Element, text: string}>}} */
  refresh() {
    const { layer, problems } = this.form.read();
    const mistakes = mistakesOf(layer, problems);
    for (const control of this.touched) {
      const mistake = mistakes.find((it) => it.control === control);
      const isOurs = control.matches("[data-key], [data-cell]");
      if (isOurs || mistake) showMistake(control, mistake ? mistake.text : "");
    }
    showPreview(layer, this.form.logo);
    showSamples(this.rules.layer);
    return { layer, mistakes };
  }

  async download() {
    const { layer, mistakes } = this.touchAll();
    const unanswered = this.selection.unanswered().map((control) => ({
      control,
      text: message("wrong-unanswered"),
    }));
    showAll([...unanswered, ...mistakes]);
    const { own, choice } = this.selection;
    if (unanswered.length || mistakes.length || !(own || choice)) return;
    await attempt(() => this.give(layer, own, choice), tellDone);
  }

  async give(layer, own, choice) {
    const localise = (files) => localised(files, layer, this.titles);
    const progress = (now, all) => tellDone(message("making", now, all));
    const { name, bytes } = own
      ? { name: own.name, bytes: localise(own.files) }
      : await make(choice, localise, progress);
    saveFile(name, "application/zip", bytes);
    tellDone(message(doneKey(own, choice), name));
  }

  save() {
    const { layer, mistakes } = this.refresh();
    const name = `${slug(layer.org || "") || "kommun"}.json`;
    saveFile(name, "application/json", layerAsText(layer));
    tellDone(message(mistakes.length ? "saved-wrong" : "saved", name));
  }
}

function doneKey(own, choice) {
  if (own) return isForTheWeb(own.files) ? "done-web" : "done";
  const many = choice.downloads.length > 1 ? "done-many" : "done";
  return choice.format === "web" ? "done-web" : many;
}

function tellDone(text) {
  part(document, "done").textContent = text;
}

function readRules() {
  return JSON.parse(document.getElementById("rules").content.textContent);
}

function readTitles() {
  const { content } = document.getElementById("exercises");
  const options = all(content, "option").slice(1);
  return new Map(options.map(({ value, textContent }) => [value, textContent]));
}

guarded(() => {
  new Tool(part(document, "tool"));
  document.documentElement.classList.replace("no-js", "js");
})();
