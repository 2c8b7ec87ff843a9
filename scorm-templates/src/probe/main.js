import { openTrial } from "#trial";
import { action, guarded, on, part } from "../dom/parts.js";
import { message } from "../dom/messages.js";
import { readLayer } from "../later/local/layer.js";
import { showColours, showLogo } from "../later/local/show.js";
import { bridgeOf, reach } from "./bridge.js";
import { bindCopy } from "./copy.js";
import { showRow } from "./rows.js";
import { Visit } from "./visit.js";

/** The page that comes back from the browser's memory has no session any more. */
function closeInTime(trial, begun) {
  window.addEventListener(
    "pagehide",
    guarded(() => trial.close((Date.now() - begun) / 1000)),
  );
  window.addEventListener(
    "pageshow",
    ({ persisted }) => persisted && location.reload(),
  );
}

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
    visit.showCode();
  });
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

async function start() {
  const begun = Date.now();
  const { format } = document.body.dataset;
  guarded(showWhose)(window.LOCAL);
  bindCopy(part(document, "code"), action(document, "copy"));
  showRow("contact", "trying", []);
  const trial = await openTrial(window, format);
  closeInTime(trial, begun);
  const visit = new Visit(trial, format);
  await visit.show(trial.isSecond());
  on(action(document, "show-result"), "click", async () => {
    await visit.show(true);
    part(document, "result-heading").focus();
  });
  offerBridge(visit);
}

document.documentElement.classList.replace("no-js", "js");
start().catch((error) => {
  console.error(error);
  document.documentElement.className = "no-js";
});
