/**
 * Everything that has been read, as one file that this page can read again: each file as
 * it was, so that nothing depends on what was merged when.
 * @param {import("./recognise.js").AnswersFile[]} files
 * @param {Date} now
 * @returns {string} JSON
 */
export function workbookAsJson(files, now) {
  const content = {
    format: "innovationskraft-workbook",
    v: 1,
    saved: now.toISOString(),
    files: files.map(({ source }) => source),
  };
  return JSON.stringify(content, null, 2);
}

/** @returns {import("./recognise.js").AnswersFile[]} without those that say the very same as another */
export function distinct(files) {
  const seen = new Map();
  for (const file of files) {
    const said = JSON.stringify(file.source);
    if (!seen.has(said)) seen.set(said, file);
  }
  return [...seen.values()];
}
