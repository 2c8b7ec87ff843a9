/**
 * An LMS that does what SCORM 1.2 allows and nothing more: 4096 characters, known
 * elements, no values before LMSInitialize. Its vices can be switched on.
 */
const WRITABLE = {
  "cmi.core.lesson_status": /^(passed|completed|failed|incomplete|browsed)$/,
  "cmi.core.exit": /^(time-out|suspend|logout|)$/,
  "cmi.core.session_time": /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/,
  "cmi.suspend_data": /^[^]{0,4096}$/,
};
const READABLE = [
  "cmi.core.student_id",
  "cmi.core.student_name",
  "cmi.core.entry",
  "cmi.core.lesson_mode",
  "cmi.core.lesson_status",
  "cmi.suspend_data",
];

/**
 * @param {object} [stored] elements the LMS already has
 * @param {{drops?: boolean, throwsIn?: string, refuses?: string, errorAfter?: string,
 *   during?: function(string): void, unreadable?: string[], neverSet?: boolean}} [vices] `during`: runs in every call; `unreadable`: elements read as "" with error 101; `neverSet`: an
 *   element without a value is read with error 403
 */
export function scorm12Api(stored = {}, vices = {}) {
  const session = { open: false, error: "0", cache: { ...stored } };
  const calls = [];

  function answer(error, value) {
    session.error = error;
    return value;
  }

  const api = {
    LMSInitialize() {
      if (session.open) return answer("101", "false");
      session.open = true;
      return answer("0", "true");
    },
    LMSGetValue(element) {
      if (!session.open) return answer("301", "");
      if (!READABLE.includes(element)) return answer("404", "");
      if (vices.unreadable?.includes(element)) return answer("101", "");
      const value = session.cache[element];
      if (vices.neverSet && value === undefined) return answer("403", "");
      return answer("0", value ?? "");
    },
    LMSSetValue(element, value) {
      if (!session.open) return answer("301", "false");
      if (!WRITABLE[element]) return answer("401", "false");
      if (!WRITABLE[element].test(value)) return answer("405", "false");
      if (!vices.drops || element !== "cmi.suspend_data") {
        session.cache[element] = value;
      }
      return answer("0", "true");
    },
    LMSCommit() {
      if (!session.open) return answer("301", "false");
      Object.assign(stored, session.cache);
      return answer("0", "true");
    },
    LMSFinish() {
      if (!session.open) return answer("301", "false");
      Object.assign(stored, session.cache);
      session.open = false;
      return answer("0", "true");
    },
    LMSGetLastError: () => session.error,
  };

  for (const [name, original] of Object.entries(api)) {
    api[name] = (...values) => {
      if (name !== "LMSGetLastError") calls.push([name, ...values]);
      vices.during?.(name);
      if (vices.throwsIn === name) throw new Error(`${name} fails`);
      const given = original(...values);
      if (vices.refuses === name) return answer("101", "false");
      if (vices.errorAfter === name) return answer("101", given);
      return given;
    };
  }
  return { api, stored, calls, vices };
}
