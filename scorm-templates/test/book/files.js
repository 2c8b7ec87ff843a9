/** Files as an exercise saves them. */

export function answersFile(parts = {}) {
  return {
    format: "innovationskraft-answers",
    v: 1,
    programme: "innovationskraft",
    package: "o05",
    version: "0.3.0",
    title: "Gör en egen antipilot",
    saved: "2026-03-04T12:00:00.000Z",
    rounds: [roundOf()],
    ...parts,
  };
}

export function roundOf(answers = [answerOf()], parts = {}) {
  const dates = { started: "2026-03-04", completed: null };
  return { round: 1, ...dates, answers, ...parts };
}

export function answerOf(value = "Rapporten", parts = {}) {
  const words = { label: "Vad slutar du med?", kind: "outcome" };
  return { id: "sluta", rev: 1, value, ...words, text: [value], ...parts };
}
