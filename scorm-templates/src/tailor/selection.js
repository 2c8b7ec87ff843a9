import { message } from "../dom/messages.js";
import { all, create, on, part } from "../dom/parts.js";
import { ONLY_ONE, choicesFor, fits, isBest, notesOn } from "./questions.js";
import { formatName, formatUse, size } from "./words.js";

const QUESTIONS = ["place", "what", "keep"];

/** Which packages are to be made: by the three questions, or a file of one's own. */
export class Selection {
  own = null;
  choice = null;

  /**
   * @param {Element} root
   * @param {import("./questions.js").Download[]} downloads
   */
  constructor(root, downloads) {
    Object.assign(this, { root, downloads });
    this.course = document.getElementById("course");
    this.hideWhatThereIsNone();
    for (const question of all(root, "[data-question]"))
      on(question, "change", ({ target }) => {
        if (target.name === "what") this.offerCourses();
        this.propose();
      });
    this.offerCourses();
    this.propose();
  }

  hideWhatThereIsNone() {
    for (const label of all(this.root, "[data-kind]")) {
      const { kind } = label.dataset;
      const wanted = kind === "each" ? "exercise" : kind;
      label.hidden = !this.downloads.some((it) => it.kind === wanted);
    }
  }

  offerCourses() {
    const { what } = this.answers();
    const courses = new Map(
      this.downloads
        .filter(({ kind }) => kind === what && !ONLY_ONE.includes(what))
        .map(({ id, title }) => [id, title]),
    );
    const options = [...courses].map(([id, title]) => new Option(title, id));
    this.course.replaceChildren(...options);
    const place = part(this.root, "course");
    place.hidden = !courses.size;
    const chosen = this.root.querySelector('input[name="what"]:checked');
    if (chosen) chosen.closest("label").after(place);
  }

  /** @returns {import("./questions.js").Answers} */
  answers() {
    const given = (name) =>
      this.root.querySelector(`input[name="${name}"]:checked`);
    const said = QUESTIONS.map((name) => [name, (given(name) || {}).value]);
    return {
      ...Object.fromEntries(said.map(([name, value]) => [name, value || ""])),
      course: this.course.value,
    };
  }

  /** @returns {Element[]} questions that are still to be answered */
  unanswered() {
    if (this.own) return [];
    const answers = this.answers();
    return QUESTIONS.filter((name) => !answers[name]).map((name) =>
      document.getElementById(name),
    );
  }

  /** @param {{name: string, files: object}|null} own a package that was opened */
  use(own) {
    this.own = own;
    part(this.root, "own-file-chosen").hidden = !own;
    this.propose();
  }

  propose() {
    const answers = this.answers();
    const isAsked = this.own || this.unanswered().length > 0;
    const choices = isAsked ? [] : choicesFor(answers, this.downloads);
    this.choice = choices.find((choice) => fits(answers, choice)) || null;
    this.offerFormats(choices);
    this.show();
    this.tellProposal(answers, isAsked);
  }

  tellProposal(answers, isAsked) {
    const proposal = part(this.root, "proposal");
    if (isAsked || !this.choice) {
      const text = isAsked ? "" : message("proposal-none");
      proposal.replaceChildren(...(text ? [create("p", text)] : []));
      return;
    }
    const { format } = this.choice;
    proposal.replaceChildren(
      create("p", create("strong", message("proposal", formatName(format)))),
      create("p", message(this.whyKey(answers))),
    );
  }

  whyKey(answers) {
    return isBest(answers, this.choice)
      ? `why-${answers.place}`
      : "why-next-best";
  }

  offerFormats(choices) {
    part(this.root, "others").hidden = choices.length < 2;
    const labels = choices.map((choice, index) =>
      this.formatLabel(choice, index),
    );
    part(this.root, "formats").replaceChildren(...labels);
  }

  formatLabel(choice, index) {
    const input = create("input");
    Object.assign(input, {
      type: "radio",
      name: "format",
      value: choice.format,
    });
    input.checked = choice === this.choice;
    input.id = `format-${index}`;
    on(input, "change", () => {
      this.choice = choice;
      this.show();
    });
    const use = create("span", formatUse(choice.format));
    use.className = "muted small";
    const text = create("span", formatName(choice.format), create("br"), use);
    const label = create("label", input, " ", text);
    label.className = "choice";
    return label;
  }

  /** What the button will give. */
  show() {
    const chosen = part(this.root, "chosen");
    part(this.root, "done").textContent = "";
    if (this.choice && !this.own) chosen.replaceChildren(...this.described());
    else chosen.textContent = this.inWords();
  }

  inWords() {
    if (this.own) return message("chosen-own", this.own.name);
    return message(this.unanswered().length ? "first" : "proposal-none");
  }

  described() {
    const { format, downloads } = this.choice;
    const bytes = downloads.reduce((sum, download) => sum + download.bytes, 0);
    const [{ title }] = downloads;
    const what =
      downloads.length > 1 ? message("many", downloads.length) : title;
    const text = message("chosen", what, formatName(format), size(bytes));
    const notes = notesOn(this.answers(), this.choice);
    return [
      create("strong", text),
      ...notes.map((key) => create("span", message(key))),
    ];
  }
}
