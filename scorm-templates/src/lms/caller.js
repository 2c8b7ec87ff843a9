/**
 * Calls to an API that may throw, answer with something else than a string or
 * say "true" together with an error code. Nothing gets past this file.
 * @param {object} api
 */
export function createCaller(api) {
  /** @returns {string|null} null when the call threw */
  function call(name, ...values) {
    try {
      const answer = api[name](...values);
      return answer === null || answer === undefined ? "" : String(answer);
    } catch {
      return null;
    }
  }

  const isHealthy = () => call("LMSGetLastError") === "0";

  return {
    /** @returns {boolean} whether the LMS says both "true" and no error */
    does: (name, ...values) => call(name, ...values) === "true" && isHealthy(),
    /** @returns {string} '' when the element cannot be read */
    value: (element) => {
      const answer = call("LMSGetValue", element);
      return answer !== null && isHealthy() ? answer : "";
    },
    /** @returns {string|null} the answer whatever the error code, null when it threw */
    raw: (element) => call("LMSGetValue", element),
  };
}
