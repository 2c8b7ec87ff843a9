import assert from "node:assert/strict";
import { test } from "node:test";
import { choicesFor, fits, notesOn } from "../../src/tailor/questions.js";

const FORMATS = [
  "scorm12",
  "scorm12-single",
  "scorm2004-3",
  "scorm2004-4",
  "cmi5",
  "xapi",
  "web",
];
const COURSES = [
  ["exercise", "o05"],
  ["exercise", "o06"],
  ["theme", "t1"],
  ["programme", "prov"],
];
const DOWNLOADS = COURSES.flatMap(([kind, id]) =>
  FORMATS.filter(
    (format) => kind !== "exercise" || format !== "scorm12-single",
  ).map((format) => ({ kind, id, format })),
);

function proposed(answers, downloads = DOWNLOADS) {
  return choicesFor(answers, downloads).find((it) => fits(answers, it));
}

const PLACES = ["moodle", "other", "large", "cmi5", "none"];
const WHAT = [
  ["exercise", "o05"],
  ["theme", "t1"],
  ["programme", ""],
  ["each", ""],
];

test("every answer leads to one format, and to packages of it", () => {
  for (const place of PLACES)
    for (const [what, course] of WHAT)
      for (const keep of ["yes", "no"]) {
        const choice = proposed({ place, what, course, keep });
        assert.equal(choice.downloads.length, what === "each" ? 2 : 1);
      }
});

for (const [place, format] of [
  ["moodle", "scorm12"],
  ["other", "scorm12"],
  ["large", "scorm2004-3"],
  ["cmi5", "cmi5"],
  ["none", "web"],
]) {
  test(`${place} gets ${format}`, () => {
    const answers = { place, what: "exercise", course: "o05", keep: "yes" };
    assert.equal(proposed(answers).format, format);
  });
}

test("a theme whose text need not stay is in one part", () => {
  const answers = { place: "other", what: "theme", course: "t1", keep: "no" };
  assert.equal(proposed(answers).format, "scorm12-single");
});

test("what the site does not have is not proposed", () => {
  const few = DOWNLOADS.filter(({ format }) => format === "scorm12");
  const answers = { what: "exercise", course: "o05", keep: "yes" };
  assert.equal(proposed({ ...answers, place: "cmi5" }, few).format, "scorm12");
  assert.equal(proposed({ ...answers, place: "none" }, few), undefined);
  assert.equal(
    proposed({ ...answers, place: "moodle", what: "theme" }, few),
    undefined,
  );
});

test("Moodle is told of the box to tick when there are several parts", () => {
  const answers = { place: "moodle", what: "theme", course: "t1", keep: "yes" };
  assert.deepEqual(notesOn(answers, proposed(answers)), ["note-moodle-many"]);
});
