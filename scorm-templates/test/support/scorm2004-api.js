import { Scorm2004API } from "scorm-again/scorm2004";

/**
 * scorm-again's run-time of SCORM 2004: nobody of ours has written it, so it is a judge of the player.
 * @param {Object<string, string>} elements what the LMS has
 * @returns {{api: object, calls: string[][]}}
 */
export function scorm2004Api(elements = {}) {
  const api = new Scorm2004API({ logLevel: 5, autocommit: false });
  api.loadFromFlattenedJSON({ "cmi.learner_id": "åsa", ...elements });
  const calls = [];
  const spy = (target, name) => {
    const own = target[name];
    if (typeof own !== "function" || !/^[A-Z]/.test(name)) return own;
    return (...values) => {
      if (name !== "GetLastError") calls.push([name, ...values]);
      return own.apply(target, values);
    };
  };
  return { api: new Proxy(api, { get: spy }), calls };
}
