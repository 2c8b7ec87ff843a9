/**
 * A strict SCORM 1.2 run-time: what the specification and the strictest LMSs
 * allow, and not one character more. It lives in the parent frame, as in Moodle,
 * and hands what was committed to the server, which keeps it when the tab is gone.
 */
(function () {
  "use strict";

  const launch = JSON.parse(document.getElementById("launch").textContent);
  if (launch.api === "MISSING") return;

  const MAX_SHORT = 255;
  const CORE =
    "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time";

  const oneOf = (words) => (value) => words.includes(value);
  // Control characters and halves of surrogate pairs do not survive every LMS's database.
  const isClean = (value) =>
    // eslint-disable-next-line no-control-regex
    !/[\u0000-\u0009\u000b-\u001f]|[\ud800-\udfff]/u.test(value);
  const text = (max) => (value) => value.length <= max && isClean(value);
  const timespan = (value) =>
    /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
  const score = (value) =>
    value === "" || (/^\d+(\.\d+)?$/.test(value) && Number(value) <= 100);

  const readOnly = { reads: true };
  const keyword = (value) => ({ reads: true, keyword: value });
  const writeOnly = (fits) => ({ fits });
  const readWrite = (fits) => ({ reads: true, fits });

  const MODEL = {
    "cmi._version": keyword("3.4"),
    "cmi.core._children": keyword(CORE),
    "cmi.core.student_id": readOnly,
    "cmi.core.student_name": readOnly,
    "cmi.core.lesson_location": readWrite(text(MAX_SHORT)),
    "cmi.core.credit": readOnly,
    "cmi.core.lesson_status": readWrite(
      oneOf(["passed", "completed", "failed", "incomplete", "browsed"]),
    ),
    "cmi.core.entry": readOnly,
    "cmi.core.score._children": keyword("raw,min,max"),
    "cmi.core.score.raw": readWrite(score),
    "cmi.core.score.min": readWrite(score),
    "cmi.core.score.max": readWrite(score),
    "cmi.core.total_time": readOnly,
    "cmi.core.lesson_mode": readOnly,
    "cmi.core.exit": writeOnly(oneOf(["", "time-out", "suspend", "logout"])),
    "cmi.core.session_time": writeOnly(timespan),
    "cmi.suspend_data": readWrite(text(launch.suspendDataLimit)),
    "cmi.launch_data": readOnly,
    "cmi.comments": readWrite(text(4096)),
    "cmi.comments_from_lms": readOnly,
  };
  const NOT_IMPLEMENTED =
    /^cmi\.(objectives|interactions|student_data|student_preference)\b/;

  /** Which commits, counted from the launch's own, a session that is over refuses. */
  const REFUSES = {
    LASTS: () => false,
    REFUSES_ONCE: (number) => number === 2,
    ERRS_LATE: (number) => number > 3,
  };

  const ERRORS = {
    0: "No error",
    101: "General exception",
    201: "Invalid argument error",
    301: "Not initialized",
    401: "Not implemented error",
    402: "Invalid set value, element is a keyword",
    403: "Element is read only",
    404: "Element is write only",
    405: "Incorrect data type",
  };

  const values = { ...launch.elements };
  let changed = {};
  let calls = [];
  let sent = 0;
  let phase = "closed";
  let error = 0;
  let unreadable = launch.unreadable;
  let commits = 0;

  class Refusal {
    constructor(code) {
      this.code = code;
    }
  }

  function demand(condition, code) {
    if (!condition) throw new Refusal(code);
  }

  function defined(element) {
    demand(!NOT_IMPLEMENTED.test(element), 401);
    demand(Object.hasOwn(MODEL, element), 201);
    return MODEL[element];
  }

  /** As Moodle: only what changed since last time, and "true" when the page goes away. */
  function commit(isLast) {
    const isConnected = navigator.onLine !== false;
    if (isConnected) sent += 1;
    const body = JSON.stringify({
      changed,
      calls: isConnected ? calls : [],
      number: isConnected ? sent : 0,
      sent,
      isLast,
    });
    changed = {};
    if (isConnected) calls = [];
    const address = `commit?launch=${launch.number}`;
    try {
      const request = new XMLHttpRequest();
      request.open("POST", address, false);
      request.send(body);
      return request.status === 200;
    } catch {
      return navigator.sendBeacon(address, body);
    }
  }

  const FUNCTIONS = {
    LMSInitialize(argument) {
      demand(argument === "", 201);
      demand(phase === "closed", 101);
      phase = "running";
      return "true";
    },
    LMSFinish(argument) {
      demand(phase === "running", 301);
      demand(argument === "", 201);
      // Moodle takes a package that never set a status for one that has no need to.
      const status = values["cmi.core.lesson_status"];
      if (launch.mode === "normal" && status === "not attempted") {
        changed["cmi.core.lesson_status"] = "completed";
      }
      phase = "finished";
      return String(commit(true));
    },
    LMSGetValue(element) {
      demand(phase === "running", 301);
      const { reads, keyword: fixed } = defined(element);
      demand(reads, 404);
      demand(element !== "cmi.suspend_data" || unreadable-- <= 0, 101);
      return fixed || values[element] || "";
    },
    LMSSetValue(element, value) {
      demand(phase === "running", 301);
      const { fits, keyword: fixed } = defined(element);
      demand(!fixed, 402);
      demand(fits, 403);
      demand(typeof value === "string" && fits(value), 405);
      if (!launch.forgetful) values[element] = value;
      changed[element] = value;
      return "true";
    },
    LMSCommit(argument) {
      demand(phase === "running", 301);
      demand(argument === "", 201);
      commits += 1;
      const isKept = commit(false);
      demand(!REFUSES[launch.session](commits), 101);
      return String(isKept);
    },
  };

  function run(name, values) {
    if (launch.api === "THROWS") throw new Error(`${name} is out of order`);
    const call = { name, values: values.map(String), answer: "", error: 0 };
    calls.push(call);
    error = 0;
    try {
      call.answer = FUNCTIONS[name](...values);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      error = call.error = refusal.code;
      call.answer = name === "LMSGetValue" ? "" : "false";
    }
    return call.answer;
  }

  const api = {
    LMSGetLastError: () => String(error),
    LMSGetErrorString: (code) => ERRORS[code] || "",
    LMSGetDiagnostic: (code) => ERRORS[code || error] || "",
  };
  for (const name of Object.keys(FUNCTIONS)) {
    api[name] = (...values) => run(name, values);
  }
  window.API = api;
})();
