/**
 * A stand-in for an LMS: a SCORM 1.2 API (scorm-again) that keeps what a
 * package commits in this browser, and shows what an LMS would know of it.
 * Runs before the frame below it is read, so that the package finds
 * window.API.
 */
(function () {
  "use strict";

  const packageId = document.currentScript.dataset.package;
  const KEY = `prova:${packageId}`;
  /** What the package's own copy on this device is filed under. */
  const PACKAGE_KEYS = `innovationskraft:${packageId}:`;
  const NOTHING = {
    status: "not attempted",
    location: "",
    exit: "",
    totalTime: "00:00:00",
    suspendData: "",
  };

  let kept = read();

  /** The API object that the package looks for (SCORM 1.2 RTE 3.3.6.1). */
  function openSession() {
    const api = new window.Scorm12API({ autocommit: false, logLevel: "NONE" });
    api.loadFromJSON(
      {
        core: {
          student_id: "prova",
          credit: "credit",
          lesson_mode: "normal",
          entry: entry(),
          lesson_status: kept.status,
          lesson_location: kept.location,
          total_time: kept.totalTime,
        },
        suspend_data: kept.suspendData,
      },
      "cmi",
    );
    api.on("LMSCommit", () => keep(committed(api)));
    api.on("LMSFinish", () => {
      keep(Object.assign(committed(api), { totalTime: totalTime(api) }));
      // A package that is loaded again in the frame gets a launch of its own.
      openSession();
    });
    window.API = api;
  }

  function entry() {
    if (kept.status === NOTHING.status) return "ab-initio";
    return kept.exit === "suspend" ? "resume" : "";
  }

  function committed(api) {
    // Through JSON: some elements may be written but not read (exit).
    const cmi = JSON.parse(JSON.stringify(api.cmi));
    return {
      ...kept,
      status: cmi.core.lesson_status,
      location: cmi.core.lesson_location,
      exit: cmi.core.exit,
      suspendData: cmi.suspend_data,
    };
  }

  function totalTime(api) {
    return api.cmi.getCurrentTotalTime().split(".")[0];
  }

  function keep(state) {
    kept = state;
    attempt((storage) => storage.setItem(KEY, JSON.stringify(state)));
    show();
  }

  function read() {
    const text = attempt((storage) => storage.getItem(KEY));
    try {
      return { ...NOTHING, ...JSON.parse(text || "{}") };
    } catch {
      return { ...NOTHING };
    }
  }

  function forget() {
    kept = { ...NOTHING };
    attempt((storage) => {
      Object.keys(storage)
        .filter((key) => key === KEY || key.startsWith(PACKAGE_KEYS))
        .forEach((key) => storage.removeItem(key));
    });
  }

  /** Storage may be full or denied; a stand-in without memory still plays. */
  function attempt(use) {
    try {
      return use(window.localStorage);
    } catch {
      return undefined;
    }
  }

  function canKeep() {
    return attempt((storage) => {
      storage.setItem("prova", "1");
      storage.removeItem("prova");
      return true;
    });
  }

  function part(name) {
    return document.querySelector(`[data-part="${name}"]`);
  }

  function show() {
    if (!part("lesson-status")) return;
    const words = part("lesson-status-word");
    const word = kept.status.replace(/ (.)/, (_, letter) =>
      letter.toUpperCase(),
    );
    part("lesson-status").textContent = kept.status;
    words.textContent = words.dataset[word] || "";
    part("suspend-data").textContent = kept.suspendData.length;
    part("total-time").textContent = kept.totalTime;
  }

  /** The package leaves first: what it writes when it is closed goes too. */
  function empty() {
    const frame = part("package");
    const address = frame.getAttribute("src");
    const emptied = part("emptied");
    emptied.textContent = "";
    frame.addEventListener(
      "load",
      () => {
        forget();
        openSession();
        show();
        frame.contentWindow.location.replace(address);
        emptied.textContent = emptied.dataset.text;
      },
      { once: true },
    );
    frame.contentWindow.location.replace("about:blank");
  }

  openSession();
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector('[data-action="empty"]');
    button.hidden = false;
    button.addEventListener("click", empty);
    part("no-storage").hidden = canKeep() === true;
    show();
  });
})();
