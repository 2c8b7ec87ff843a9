import { MOST } from "#words";

/** Above this size (UTF-16 units) nothing is handed to the LMS: it depends on the standard. */
export const REFUSE = MOST;

/** From here on the learner is told how much is left; in SCORM 1.2 it is where the build warns. */
export const WARN = MOST - 496;
