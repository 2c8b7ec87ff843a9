import { message } from "../dom/messages.js";
import { all, button, create, on } from "../dom/parts.js";
import { titleOf } from "../player/answers.js";
import { ENDED } from "../lms/status.js";
import { showDrafts } from "../player/drafts.js";
import { writeFields } from "../player/fields.js";
import { showNotice } from "../player/notices.js";
import { goToStart } from "../player/screens.js";
import { isCompleted } from "../state/rounds.js";
import { readAnswers } from "./answers-file.js";
import { identityOf } from "./export.js";
import { takeIn } from "./take-in.js";

/** No exercise's answers come near it; what does is another kind of file. */
const MOST_BYTES = 1_000_000;

/** What is still only in the file, and how that is told. */
const LEFT = {
  noRoom: "import-no-room",
  differs: "import-differs",
  waits: "import-waits",
};

/** @returns {Element[]} a button, and the choice of a file that it opens */
export function importButton(app) {
  const input = create("input");
  Object.assign(input, { type: "file", accept: ".json", hidden: true });
  on(input, "change", () => {
    const [file] = input.files;
    if (file) read(app, file);
    input.value = "";
  });
  return [button(message("import"), () => input.click()), input];
}

async function read(app, file) {
  const text = file.size > MOST_BYTES ? "" : await file.text().catch(() => "");
  readIn(app, text);
}

/** What is not right is said, and nothing is changed. */
export function readIn(app, text) {
  if (!app.lms.known) return tell("mistake", message("lms-not-read"));
  const { problem, title, rounds } = readAnswers(text, identityOf(app.page));
  if (problem) return tell("mistake", message(problem, title));
  const taken = takeIn(app.state, rounds, termsOf(app));
  offer(app, taken.drafts);
  writeFields(app);
  app.saver.changed();
  app.saver.flush();
  goToStart(app);
  showDrafts(app);
  tell("info", resultOf(app, taken));
}

function termsOf({ page, state, lms }) {
  const { largestRound, fields, steps } = page;
  const saved = fields.filter((field) => field.saved);
  return {
    largestRound,
    keys: steps.map(({ key }) => key),
    shown: saved.map(({ item }) => item),
    never: fields.filter((it) => !it.saved).map(({ item }) => item),
    counts:
      lms.kind === "none" || isCompleted(state) || ENDED.includes(lms.status),
  };
}

/** Beside what is there, as what was found on the device; once, however often the file is read. */
function offer(app, drafts) {
  const known = app.drafts.map((draft) => JSON.stringify(draft));
  const added = drafts.filter((it) => !known.includes(JSON.stringify(it)));
  app.drafts = app.drafts.concat(added);
  app.device.writeDrafts(app.drafts);
}

/** @returns {string} what came, what has two versions, and what is still only in the file */
function resultOf(app, { filled, drafts, uncounted, ...left }) {
  const steps = app.page.steps
    .filter(({ fields }) => fields.some((field) => isIn(drafts, field)))
    .map((step) => titleOf(app.page, step));
  const rounds = Object.keys(LEFT).filter((it) => left[it].length);
  return [
    message(filled || drafts.length ? "import-done" : "import-known", filled),
    ...(steps.length ? [message("import-drafts", steps.join(", "))] : []),
    ...rounds.map((it) => message(LEFT[it], left[it].join(", "))),
    ...(uncounted ? [message("import-uncounted")] : []),
  ].join(" ");
}

const isIn = (drafts, { item }) => drafts.some(({ id }) => id === item);

/** The menu would lie over what is said. */
function tell(kind, text) {
  for (const menu of all(document, "header details")) menu.open = false;
  showNotice({ id: "import", kind, text, focus: true });
}
