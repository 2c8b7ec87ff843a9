import { duration, statementId } from "../statements/statement.js";
import { sha256 } from "../statements/sha256.js";

/**
 * The statements of a launch by cmi5 or xAPI. They are the LMS's own record: its actor, its context,
 * its name for the activity. What a leader wrote, chose or is called is put into none of them.
 *
 * @typedef {import("../lms/remote/session.js").Session} Session
 * @typedef {{base: string, exercise: string, theme: string, type?: string, title: string, language: string,
 *   packageVersion: string, registration: string}} Subject `type`: the last word of ADL's activity type, a lesson
 *   unless it is said; `registration`: a UUID, the launch's own if it has one
 */

const ADL = "http://adlnet.gov/expapi/";
const CMI5 = "https://w3id.org/xapi/cmi5/context/";
const SESSION_ID = `${CMI5}extensions/sessionid`;

/**
 * @param {Session} session
 * @param {Subject} subject
 * @param {'initialized'|'resumed'|'suspended'|'terminated'} verb cmi5 has the first and the last
 * @param {{round?: number, at: Date, seconds?: number}} what `round`: of an exercise; `seconds`: since it began, at the end
 */
export function sessionStatement(session, subject, verb, what) {
  const id = statementId(subject, [subject.registration, idOf(session), verb]);
  const { seconds } = what;
  const result = seconds === undefined ? null : { duration: duration(seconds) };
  return defined(session, subject, { ...what, id, verb, result });
}

/** Once in a registration, whatever round it was: the id is the same then too. */
export function completedStatement(session, subject, what) {
  const { registration } = subject;
  return defined(session, subject, {
    ...what,
    id: statementId(subject, [registration, "completed", session.activityId]),
    verb: "completed",
    result: { completion: true, duration: duration(what.seconds) },
  });
}

/** Something in a step has been answered: that, not what. cmi5 allows it, but does not count it. */
export function answeredStatement(session, subject, { item, rev, round, at }) {
  const { base, exercise, registration } = subject;
  const result = { completion: true, extensions: { [`${base}/ext/rev`]: rev } };
  const hash = sha256(JSON.stringify(result));
  const [field] = item.split(".");
  const definition = { type: `${ADL}activities/interaction` };
  const parent = [{ id: session.activityId }];
  return {
    id: statementId(subject, [registration, round, "answered", item, hash]),
    verb: verbOf("answered"),
    object: { id: `${base}/${exercise}/interactions/${field}`, definition },
    result,
    context: contextOf(session, subject, { round, added: { parent } }),
    timestamp: at.toISOString(),
  };
}

/** @returns {boolean} else it was an xAPI launch, which has no rules of its own */
export function isCmi5({ fetch }) {
  return fetch !== "";
}

/** @returns {string} of this launch */
function idOf({ data, id }) {
  const { extensions = {} } = data.contextTemplate || {};
  return extensions[SESSION_ID] || id;
}

function defined(session, subject, { id, verb, result, round, at }) {
  const { activityId } = session;
  const category = ["cmi5", ...(verb === "completed" ? ["moveon"] : [])].map(
    (name) => ({ id: `${CMI5}categories/${name}` }),
  );
  const added = isCmi5(session)
    ? { category }
    : { grouping: groupingOf(subject, activityId) };
  return {
    id,
    verb: verbOf(verb),
    object: {
      id: activityId,
      ...(!isCmi5(session) && { definition: definitionOf(subject) }),
    },
    ...(result && { result }),
    context: contextOf(session, subject, { round, added }),
    timestamp: at.toISOString(),
  };
}

function verbOf(verb) {
  return { id: `${ADL}verbs/${verb}`, display: { en: verb } };
}

/** What the LMS has put into its template stays as it is. */
function contextOf({ data }, subject, { round, added }) {
  const { base, packageVersion, registration } = subject;
  const template = data.contextTemplate || {};
  const contextActivities = { ...template.contextActivities };
  for (const [name, activities] of Object.entries(added)) {
    const theirs = [].concat(contextActivities[name] || []);
    const joined = [...theirs, ...activities];
    if (joined.length) contextActivities[name] = joined;
  }
  const extensions = {
    [`${base}/ext/package-version`]: packageVersion,
    [`${base}/ext/round`]: round,
    ...template.extensions,
  };
  return { ...template, registration, contextActivities, extensions };
}

/** What it belongs to; the programme itself to nothing. */
function groupingOf({ base, theme }, activityId) {
  const activity = (id, type) => ({
    id,
    definition: { type: `${ADL}activities/${type}` },
  });
  const module = theme ? [activity(`${base}/${theme}`, "module")] : [];
  const course = base === activityId ? [] : [activity(base, "course")];
  return [...course, ...module];
}

function definitionOf({ type = "lesson", language, title }) {
  return { type: `${ADL}activities/${type}`, name: { [language]: title } };
}
