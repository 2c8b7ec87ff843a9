import { message } from "../dom/messages.js";
import { action, on, part } from "../dom/parts.js";
import { attempt, bindFile } from "./attempt.js";
import { logoOf } from "./layer-file.js";
import { logoAddress } from "./local-files.js";
import { readLogo } from "./logo.js";

/** The municipality's logo: chosen, shown in the preview, taken away. */
export class LogoField {
  /**
   * @param {import("./form.js").Form} form gets the logo
   * @param {object} rules of logos
   * @param {function(): void} refresh
   */
  constructor(form, rules, refresh) {
    Object.assign(this, { form, rules, refresh });
    this.alt = document.getElementById("logo-alt");
    bindFile("logo", (file) => this.open(file));
    on(action(document, "remove-logo"), "click", () => this.remove());
  }

  async open(file) {
    const { svg, isSmaller } = await readLogo(file, this.rules);
    this.use(logoAddress(svg));
    const key = isSmaller ? "logo-smaller" : "logo-taken";
    part(document, "logo-status").textContent = message(key, file.name);
    if (!this.alt.value) this.alt.value = document.getElementById("name").value;
    this.refresh();
  }

  use(address) {
    this.form.logo = address;
    part(document, "logo-there").hidden = !address;
    part(document, "logo-status").textContent = "";
  }

  remove() {
    this.use("");
    this.alt.value = "";
    document.getElementById("logo").focus();
    this.refresh();
  }

  /**
   * Takes the logo of a layer that was opened.
   * @param {{file: unknown}} [logo]
   * @returns {Promise<string>} what is to be done about it; '' for nothing
   */
  async takeFrom({ file } = {}) {
    this.use("");
    if (typeof file !== "string") return "";
    let text = "";
    await attempt(
      async () => {
        const svg = await logoOf(file, this.rules);
        if (svg) this.use(logoAddress(svg));
        else text = message("opened-logo", file.slice(0, 60));
      },
      (problem) => (text = problem),
    );
    return text;
  }
}
