import { sha256 } from "./sha256.js";
import { toUuid, URL_NAMESPACE, uuid5 } from "./uuid.js";

/**
 * The statements of a package. What a leader wrote, chose or is called is in none of
 * them: that something was done, which exercise and field, and when.
 *
 * @typedef {{base: string, exercise: string, theme: string, title: string, language: string,
 *   packageVersion: string, registration: string}} Subject `registration` as in the state
 * @typedef {{id: string, verb: object, object: object, result?: object, context: object,
 *   timestamp: string}} Statement its actor is added when the bridge has told it
 */

const ADL = "http://adlnet.gov/expapi/";
const SCORM_PROFILE = "https://w3id.org/xapi/scorm";

/**
 * @param {Subject} subject
 * @param {'initialized'|'resumed'|'suspended'|'terminated'} verb
 * @param {{session: string, round: number, at: Date, result?: object}} what
 * @returns {Statement}
 */
export function sessionStatement(subject, verb, { session, ...what }) {
  const registration = toUuid(subject.registration);
  const id = statementId(subject, [registration, session, verb]);
  return statement(subject, { ...what, id, verb, object: lesson(subject) });
}

/**
 * A field was answered, in the revision that is in the workbook.
 * @param {Subject} subject
 * @param {{item: string, rev: number, round: number, at: Date}} what `item`: with its sitting
 * @returns {Statement}
 */
export function respondedStatement(subject, { item, rev, round, at }) {
  const extensions = { [`${subject.base}/ext/rev`]: rev };
  const result = { completion: true, extensions };
  const [field] = item.split(".");
  return statement(subject, {
    id: saveId(subject, round, "responded", item, result),
    verb: "responded",
    object: activity(
      `${exerciseIri(subject)}/interactions/${field}`,
      "interaction",
    ),
    parent: [lesson(subject)],
    round,
    at,
    result,
  });
}

/**
 * The exercise was carried out. The id leaves the duration out: a round is completed
 * once, whichever device tells of it.
 * @param {Subject} subject
 * @param {{round: number, at: Date, duration?: string}} what `duration`: of this session,
 *   when it was completed in it
 * @returns {Statement}
 */
export function completedStatement(subject, { round, at, duration }) {
  const completion = { completion: true };
  return statement(subject, {
    id: saveId(subject, round, "completed", subject.exercise, completion),
    verb: "completed",
    object: lesson(subject),
    round,
    at,
    result: duration ? { ...completion, duration } : completion,
  });
}

/** @returns {string} seconds as an ISO 8601 duration */
export function duration(seconds) {
  const whole = Math.max(0, Math.floor(seconds) || 0);
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`;
}

/** @returns {string} IRI of the exercise: no version, no address of a bridge */
export function exerciseIri({ base, exercise }) {
  return `${base}/${exercise}`;
}

function saveId(subject, round, verb, item, result) {
  const hash = sha256(JSON.stringify(result));
  const registration = toUuid(subject.registration);
  return statementId(subject, [registration, round, verb, item, hash]);
}

/** @returns {string} the same for the same parts, in the namespace of the programme */
export function statementId({ base }, parts) {
  return uuid5(uuid5(URL_NAMESPACE, base), parts.join("|"));
}

function statement(subject, { id, verb, object, parent, round, at, result }) {
  const made = {
    id,
    verb: { id: `${ADL}verbs/${verb}`, display: { en: verb } },
    object,
    context: context(subject, round, parent),
    timestamp: at.toISOString(),
  };
  return result ? { ...made, result } : made;
}

function context(subject, round, parent) {
  const { base, theme, packageVersion } = subject;
  const registration = toUuid(subject.registration);
  const attempt = `${exerciseIri(subject)}?attemptId=${registration}-${round}`;
  const grouping = [
    activity(base, "course"),
    ...(theme ? [activity(`${base}/${theme}`, "module")] : []),
    activity(attempt, "attempt"),
  ];
  const category = [
    activity(SCORM_PROFILE, "profile"),
    activity(`${base}/xapi-profile`, "profile"),
  ];
  return {
    registration,
    contextActivities: { ...(parent && { parent }), grouping, category },
    extensions: {
      [`${base}/ext/package-version`]: packageVersion,
      [`${base}/ext/round`]: round,
      [`${base}/ext/trust`]: "self-declared",
    },
  };
}

function lesson(subject) {
  const name = { [subject.language]: subject.title };
  return activity(exerciseIri(subject), "lesson", { name });
}

function activity(id, type, definition = {}) {
  return {
    id,
    definition: { type: `${ADL}activities/${type}`, ...definition },
  };
}
