import { readColours } from "./colours.js";
import { entriesOf, list, need, text } from "./shapes.js";

/** The same limits as the packager's, in `localise/LocalLayerReader`. */
const LINE = 120;
const TEXT = 1_500;
const WORD = 40;
const MOST = 100;
const EVERY = "alla";
const ADDRESS = /^(https?:\/\/|mailto:)[^\s"'<>]+$/i;

/**
 * @typedef {object} Layer what a municipality adds to one exercise; a key that is missing
 *   or wrong in local.js is missing here
 * @property {string} [name]
 * @property {string} [introduction] Markdown, as are `ideas`, `team`, `plan`, `accessibility`
 * @property {{alt: string}} [logo]
 * @property {Array<[string, string]>} [terms] national word, own word
 * @property {string[]} [cases] Markdown, the exercise's own first
 * @property {Array<{text: string, address: string}>} [links]
 * @property {Array<[string, string]>} [colours] custom properties
 * @property {string} [order] title of the exercise that comes next; '' after the last
 */

/**
 * @param {unknown} local what local.js says
 * @param {string} exercise id of the exercise of this page
 * @param {function(string): void} tell hears, in English, what is wrong
 * @returns {Layer}
 */
export function readLayer(local, exercise, tell) {
  const layer = {};
  const given = new Map(Object.entries(local || {}));
  for (const [key, read] of Object.entries(readers(exercise, tell))) {
    if (!given.has(key)) continue;
    try {
      layer[key] = read(given.get(key));
    } catch (error) {
      tell(`${key} should be ${error.message}`);
    }
  }
  return layer;
}

function readers(exercise, tell) {
  const prose = text(TEXT);
  return {
    name: text(LINE),
    introduction: prose,
    ideas: prose,
    team: prose,
    plan: prose,
    accessibility: prose,
    logo: (value) => {
      entriesOf(value);
      return { alt: text(LINE)(value.alt) };
    },
    terms: readTerms,
    cases: forExercise(exercise, (value) => [prose(value)]),
    links: forExercise(exercise, list(readLink, MOST)),
    colours: (value) => readColours(value, tell),
    order: (value) => following(list(readPlace, MOST)(value), exercise),
  };
}

function readTerms(value) {
  const terms = entriesOf(value);
  need(terms.length <= MOST, `at most ${MOST} words`);
  return terms.map(([national, own]) => [
    text(WORD)(national),
    text(WORD)(own),
  ]);
}

/** What is said of this exercise, then what is said of all. */
function forExercise(exercise, read) {
  return (value) => {
    const said = new Map(entriesOf(value));
    return [exercise, EVERY]
      .filter((id) => said.has(id))
      .flatMap((id) => read(said.get(id)));
  };
}

function readLink(value) {
  entriesOf(value);
  const address = text(TEXT)(value.address);
  need(ADDRESS.test(address), "links to https, http or mailto");
  return { text: text(LINE)(value.text), address };
}

function readPlace(value) {
  entriesOf(value);
  return { id: text(WORD)(value.id), title: text(LINE)(value.title) };
}

function following(places, exercise) {
  const at = places.findIndex(({ id }) => id === exercise);
  const next = at < 0 ? undefined : places[at + 1];
  return next ? next.title : "";
}
