import { message } from "../dom/messages.js";
import { create, part } from "../dom/parts.js";
import { moment } from "./dates.js";
import { answerList, small } from "./entry.js";

/**
 * What became of each file, what is wrong first.
 * @param {import("./reading.js").ReadFile[]} read
 */
export function showFiles(read) {
  const [wrong, right] = [true, false].map((isWrong) =>
    read.filter(({ problem }) => Boolean(problem) === isWrong),
  );
  part(document, "files").replaceChildren(...[...wrong, ...right].map(line));
}

function line({ name, files, problem }) {
  const [file] = files;
  const text =
    files.length === 1
      ? message("file-exercise", file.title, moment(file.saved) || "–")
      : message("file-workbook", files.length);
  const said = [
    problem ? message(`file-${problem}`) : "",
    files.length ? text : "",
  ];
  const item = create(
    "li",
    create("strong", name),
    create("p", said.filter(Boolean).join(" ")),
  );
  item.className = problem ? "file wrong" : "file";
  return item;
}

/**
 * The answers that newer ones stand in place of: nothing is left out in silence.
 * @param {import("./merge.js").Older[]} older
 */
export function showOlder(older) {
  part(document, "older").hidden = older.length === 0;
  part(document, "older-answers").replaceChildren(...older.map(olderAnswer));
}

function olderAnswer({ title, round, answer, saved }) {
  const entry = create(
    "article",
    create("h3", message("older-of", title, round)),
    small(message("older-replaced", moment(saved) || "–")),
    answerList([answer]),
  );
  entry.className = "entry";
  return entry;
}
