/**
 * What LMSs call how far somebody has come, whoever has said it. 1.2 and 2004 share no word that
 * means two things, so one list does for both.
 */

export const NOT_BEGUN = ["", "not attempted", "unknown"];

export const ENDED = ["completed", "passed", "failed"];
