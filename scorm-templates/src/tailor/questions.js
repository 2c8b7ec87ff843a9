/**
 * Three answers become a format. Pure; what there is to choose from is what the site has.
 *
 * @typedef {{file: string, id: string, kind: string, format: string, title: string, bytes: number}} Download
 * @typedef {{place: string, what: string, course: string, keep: string}} Answers '' for what is not answered
 * @typedef {{format: string, downloads: Download[]}} Choice
 */

const SCORM_2004 = ["scorm2004-3", "scorm2004-4"];

/** By place, the formats that go there, the best first. */
const PREFERRED = {
  moodle: ["scorm12", ...SCORM_2004],
  other: ["scorm12", ...SCORM_2004],
  large: [...SCORM_2004, "scorm12"],
  cmi5: ["cmi5", "xapi", ...SCORM_2004, "scorm12"],
  none: ["web"],
};
/** One part, which every learning platform takes, but no room for all that is written. */
const SINGLE = "scorm12-single";
const WEB = "web";

/**
 * @param {Answers} answers all of them given
 * @param {Download[]} downloads
 * @returns {Choice[]} one a format, the proposed one first
 */
export function choicesFor(answers, downloads) {
  const wanted = downloads.filter((download) => isWanted(answers, download));
  const formats = [...new Set(wanted.map(({ format }) => format))];
  const rank = rankOf(answers);
  return formats
    .map((format) => ({
      format,
      downloads: wanted.filter((download) => download.format === format),
    }))
    .sort((a, b) => rank(a.format) - rank(b.format));
}

/** Of these there is one, so nobody is asked which. */
export const ONLY_ONE = ["programme", "probe"];

function isWanted({ what, course }, { kind, id }) {
  if (what === "each") return kind === "exercise";
  return kind === what && (ONLY_ONE.includes(what) || id === course);
}

function rankOf({ place, keep }) {
  const order = PREFERRED[place] || [];
  const best = keep === "no" && place !== "none" ? [SINGLE, ...order] : order;
  return (format) => (best.includes(format) ? best.indexOf(format) : 99);
}

/** Whether a format can be used there at all. */
export function fits({ place }, { format }) {
  return (format === WEB) === (place === "none");
}

/** Whether no other format goes better there, among all there are. */
export function isBest({ place }, { format }) {
  return PREFERRED[place][0] === format;
}

/**
 * What HR has to know before it is put in.
 * @returns {string[]} keys of messages
 */
export function notesOn({ place, what, keep }, { format }) {
  const isMany = what === "theme" || what === "programme";
  const notes = [];
  if (what === "each")
    notes.push(format === WEB ? "note-each-web" : "note-each");
  if (format === WEB) notes.push("note-web");
  if (format === SINGLE && keep === "yes") notes.push("note-single");
  if (isMany && format === "scorm12")
    notes.push(place === "moodle" ? "note-moodle-many" : "note-many");
  return notes;
}
