import { PREFIX } from "#words";

/**
 * Calls to an API that may throw, answer with something else than a string or
 * say "true" together with an error code. Nothing gets past this file.
 *
 * @typedef {{flawed: boolean, distrusted: boolean}} Trust `flawed`: some answer to what was given was
 *   not good; `distrusted`: and the connection does not explain it, so that no later "true" can be
 *   believed (Moodle says "false" once when the session is over, then "true" and keeps nothing)
 *
 * @param {object} api
 * @param {function(): boolean} isOnline
 * @param {string} [prefix] of the API's functions, where it is another standard's than the player's
 */
export function createCaller(api, isOnline, prefix = PREFIX) {
  /** @returns {string|null} null when the call threw */
  function call(name, ...values) {
    try {
      const answer = api[name](...values);
      return answer === null || answer === undefined ? "" : String(answer);
    } catch {
      return null;
    }
  }

  const lastError = () => call(prefix + "GetLastError");
  const does = (name, ...values) =>
    call(name, ...values) === "true" && lastError() === "0";

  return {
    /** @returns {boolean} whether the LMS says both "true" and no error */
    does,
    ...createGiver(does, isOnline, prefix),
    /** @returns {{text: string, error: string|null}} to be relied on only with the error '0' */
    read(element) {
      const text = call(prefix + "GetValue", element);
      const error = text === null ? null : lastError();
      return { text: text || "", error };
    },
  };
}

function createGiver(does, isOnline, prefix) {
  const trust = { flawed: false, distrusted: false };
  return {
    trust,
    /** As does, for what the LMS is given to keep: a bad answer is remembered. */
    gives(name, ...values) {
      if (does(name, ...values)) return true;
      trust.flawed = true;
      // Without a connection only the sending can fail, and the next has everything in it.
      if (name === prefix + "SetValue" || isOnline()) trust.distrusted = true;
      return false;
    },
  };
}
