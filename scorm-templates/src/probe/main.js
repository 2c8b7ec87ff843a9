import * as scorm12 from "../lms/scorm12/words.js";
import * as scorm2004 from "../lms/scorm2004/words.js";
import { action, all, guarded, on, part } from "../dom/parts.js";
import { message } from "../dom/messages.js";
import { readLayer } from "../later/local/layer.js";
import { showColours, showLogo } from "../later/local/show.js";
import { bridgeOf, reach } from "./bridge.js";
import { codeOf } from "./code.js";
import { bindCopy } from "./copy.js";
import { isSecond, judge, sumOf } from "./judge.js";
import { showRow } from "./rows.js";
import { openSession } from "./session.js";

/** What is known during one visit. */
function open() {
  const { format } = document.body.dataset;
  const is12 = format === "scorm12";
  const begun = Date.now();
  const session = is12
    ? openSession(window, scorm12, scorm2004)
    : openSession(window, scorm2004, scorm12);
  closeInTime(session, begun);
  return { format, session, bridge: "unasked" };
}

/** The page that comes back from the browser's memory has no session any more. */
function closeInTime(session, begun) {
  window.addEventListener(
    "pagehide",
    guarded(() => session.close((Date.now() - begun) / 1000)),
  );
  window.addEventListener(
    "pageshow",
    ({ persisted }) => persisted && location.reload(),
  );
}

function show(visit, second) {
  const { seen } = visit.session;
  const verdicts = judge(seen, second);
  const { written, kept } = seen.back || { written: 0, kept: 0 };
  const values = [kept, written, seen.accepted, Math.round(seen.seconds)];
  for (const [row, verdict] of Object.entries(verdicts)) {
    showRow(row, verdict, values.map(inWords));
  }
  if (second || seen.contact !== "works") finish(visit, verdicts);
  else if (verdicts.mode === "normal") reveal("next");
  else reveal("preview");
}

function finish(visit, verdicts) {
  visit.session.complete();
  const sum = sumOf(verdicts);
  const place = reveal("result");
  part(place, "sum").className = "notice notice-" + NOTICES[sum];
  part(place, "sum-text").textContent = message(`sum-${sum}`);
  part(place, "complete").hidden = verdicts.mode !== "normal";
  visit.verdicts = verdicts;
  showCode(visit);
}

const NOTICES = { good: "good", care: "care", bad: "mistake" };

function showCode({ format, session, verdicts, bridge }) {
  if (!verdicts) return;
  const { back } = session.seen;
  const kept = back ? back.kept : 0;
  part(document, "code").value = codeOf(format, verdicts, kept, bridge);
}

function reveal(name) {
  for (const each of all(document, "[data-shown]")) {
    each.hidden = each.dataset.shown !== name;
  }
  return document.querySelector(`[data-shown="${name}"]`);
}

/** Thousands apart, as Swedish writes them. */
const inWords = (number) =>
  String(number).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

/** Nothing leaves before somebody has pressed a button that says where it goes. */
function offerBridge(visit) {
  const bridge = bridgeOf(window.LOCAL);
  showRow("bridge", bridge ? "unasked" : "none", []);
  if (!bridge) return;
  const button = action(document, "ask-bridge");
  button.textContent = message("ask", bridge);
  button.hidden = false;
  on(button, "click", async () => {
    showRow("bridge", "asking", []);
    visit.bridge = await reach(bridge, fetch.bind(window));
    showRow("bridge", visit.bridge, [location.origin]);
    showCode(visit);
  });
}

function start() {
  const visit = open();
  show(visit, isSecond(visit.session.seen));
  on(action(document, "show-result"), "click", () => {
    show(visit, true);
    part(document, "result-heading").focus();
  });
  bindCopy(part(document, "code"), action(document, "copy"));
  offerBridge(visit);
  guarded(showWhose)(window.LOCAL);
}

/** The municipality's name, logo and colours, each if it is right. */
function showWhose(local) {
  const layer = readLayer(local, "", (wrong) => console.warn(wrong));
  if (layer.name) {
    part(document, "local-name").textContent = " · " + layer.name;
  }
  showLogo(layer);
  showColours(layer);
}

try {
  document.documentElement.classList.replace("no-js", "js");
  start();
} catch (error) {
  console.error(error);
  document.documentElement.className = "no-js";
}
