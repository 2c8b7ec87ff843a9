/**
 * @typedef {import("./recognise.js").AnswersFile} AnswersFile
 * @typedef {import("./recognise.js").Answer} Answer
 * @typedef {{exercise: string, programme: string, title: string, version: string, saved: string,
 *   rounds: import("./recognise.js").Round[]}} Exercise rounds: the latest begun first
 * @typedef {{title: string, round: number, answer: Answer, saved: string}} Older an answer that a newer one stands
 *   in place of
 */

/**
 * Puts files together. Of the same question in the same round the newest revision is
 * shown, of the same revision the one saved last; the others are told of. The order in
 * which files come plays no part.
 * @param {AnswersFile[]} files
 * @returns {{exercises: Exercise[], older: Older[]}}
 */
export function merge(files) {
  const newestFirst = [...files].sort(bySaved).reverse();
  const groups = groupBy(newestFirst, ({ programme, exercise }) =>
    key(programme, exercise),
  );
  const older = [];
  const exercises = groups.map((ofExercise) => ({
    ...ofExercise[0],
    rounds: mergeRounds(ofExercise, older),
  }));
  return { exercises, older };
}

/**
 * The same number is another round when it was begun another day: the exercise has then
 * been done in two places.
 */
function mergeRounds(files, older) {
  const rounds = files.flatMap((file) =>
    file.rounds.map((round) => ({ ...round, file })),
  );
  return groupBy(rounds, ({ round, started }) => key(round, started))
    .map((same) => mergeRound(same, older))
    .sort((a, b) => compare(b.started, a.started) || b.round - a.round);
}

function mergeRound(same, older) {
  const [{ round, started }] = same;
  const candidates = same.flatMap(({ answers, file }) =>
    answers.map((answer) => ({ answer, file })),
  );
  const completed = same.map((each) => each.completed).sort(compare);
  return {
    round,
    started,
    completed: completed[completed.length - 1],
    answers: groupBy(candidates, ({ answer }) => answer.id).map((versions) =>
      newestOf(versions, round, older),
    ),
  };
}

function newestOf(versions, round, older) {
  const [{ answer: newest }, ...rest] = versions.sort(byAge).reverse();
  const shown = new Set([says(newest)]);
  for (const { answer, file } of rest) {
    if (shown.has(says(answer)) || !answer.text.length) continue;
    shown.add(says(answer));
    const { title, saved } = file;
    older.push({ title, round, answer, saved });
  }
  return newest;
}

const says = ({ value, text }) => key(value, text);

/** Oldest first; what is said decides when nothing else does, so that the order never plays a part. */
function byAge(a, b) {
  return (
    a.answer.rev - b.answer.rev ||
    bySaved(a.file, b.file) ||
    compare(says(a.answer), says(b.answer))
  );
}

function bySaved(a, b) {
  return (
    moment(a) - moment(b) ||
    compare(JSON.stringify(a.source), JSON.stringify(b.source))
  );
}

/** @returns {number} before all others when nothing readable is said */
function moment({ saved }) {
  return Date.parse(saved) || 0;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function key(...parts) {
  return JSON.stringify(parts);
}

/** @returns {Array[]} groups in the order in which their first member comes */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
