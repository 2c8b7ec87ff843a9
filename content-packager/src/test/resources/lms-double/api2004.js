/**
 * A strict SCORM 2004 run-time: scorm-again's, which stands before this in the same file, with what
 * it lets pass and real LMSs refuse, and with Moodle's way of sending. It lives in the parent frame
 * and hands what was committed to the server, which keeps it when the tab is gone.
 */
(function () {
  "use strict";

  const launch = JSON.parse(document.getElementById("launch").textContent);
  if (launch.api === "MISSING") return;

  const judge = new window.Scorm2004API({ autocommit: false, logLevel: 5 });
  // What a package can only set is never given to it.
  const given = Object.entries(launch.elements).filter(
    ([element]) => !/^cmi\.(exit|session_time)$/.test(element),
  );
  judge.loadFromFlattenedJSON(Object.fromEntries(given));

  const AFTER_TERMINATION = 123;
  const TYPE_MISMATCH = 406;
  /** A second's fraction has one or two digits, and only after it may a zone stand. */
  const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/;

  const set = {};
  let calls = [];
  let sent = 0;
  let isOver = false;
  let error = 0;

  /** What Moodle refuses and scorm-again takes. */
  function refusal(name, [element, value]) {
    if (name === "GetValue" && isOver) return AFTER_TERMINATION;
    if (name !== "SetValue") return 0;
    const isWrong =
      (/\.timestamp$/.test(element) && !TIMESTAMP.test(value)) ||
      (/\.id$/.test(element) && /\s/.test(value));
    return isWrong ? TYPE_MISMATCH : 0;
  }

  /** As Moodle: all that was ever set, every time, and "true" also when the page goes away. */
  function send(isLast) {
    const isConnected = navigator.onLine !== false;
    if (isConnected) sent += 1;
    const body = JSON.stringify({
      changed: set,
      calls: isConnected ? calls : [],
      number: isConnected ? sent : 0,
      sent,
      isLast,
    });
    if (isConnected) calls = [];
    const address = `commit?launch=${launch.number}`;
    try {
      const request = new XMLHttpRequest();
      request.open("POST", address, false);
      request.send(body);
    } catch {
      // The browser takes at most 64 KiB of these, and nobody hears of what it did not take.
      navigator.sendBeacon(address, body);
    }
  }

  function run(name, values) {
    if (launch.api === "THROWS") throw new Error(`${name} is out of order`);
    const call = { name, values: values.map(String), answer: "", error: 0 };
    calls.push(call);
    error = refusal(name, values);
    if (error) {
      call.answer = name === "GetValue" ? "" : "false";
    } else {
      call.answer = String(judge[name](...values));
      error = Number(judge.GetLastError());
    }
    call.error = error;
    if (call.answer === "true") follow(name, values);
    return call.answer;
  }

  function follow(name, [element, value]) {
    if (name === "SetValue") set[element] = value;
    if (name === "Terminate") isOver = true;
    if (name === "Commit" || name === "Terminate") send(isOver);
  }

  const api = {
    GetLastError: () => String(error),
    GetErrorString: (code) => judge.GetErrorString(code),
    GetDiagnostic: (code) => judge.GetDiagnostic(code),
  };
  const NAMES = ["Initialize", "Terminate", "GetValue", "SetValue", "Commit"];
  for (const name of NAMES) api[name] = (...values) => run(name, values);
  window.API_1484_11 = api;
})();
