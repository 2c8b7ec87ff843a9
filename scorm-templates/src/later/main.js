import { guarded } from "../dom/parts.js";
import { runAgain } from "./again.js";
import { startBudget } from "./budget.js";
import { download } from "./download.js";
import { showEarlierRounds } from "./earlier-rounds.js";
import { startLeaving } from "./leaving.js";
import { showLocalLayer } from "./local-layer.js";
import { startNameless } from "./nameless.js";
import { startOtherTab } from "./other-tab.js";
import { bindPrinting } from "./printing.js";
import { askOfUnknown, startReading } from "./reading.js";
import { startSharedScreen } from "./shared-screen.js";
import { startTimer } from "./timer.js";

/** What is done once the first screen can be used. A part that fails stops no other. */
const STARTS = [
  startReading,
  startOtherTab,
  startNameless,
  startLeaving,
  startBudget,
  startTimer,
  startSharedScreen,
  () => showLocalLayer(window.LOCAL || {}),
  showEarlierRounds,
  () => bindPrinting(window),
];

/**
 * @param {...function(object): void} more what only some packages have, done first; each
 *   gets `window.innovationskraft`
 */
export function startLater(...more) {
  const player = window.innovationskraft;
  // Fetched twice, when the first answer was slow.
  if (player.app.later) return;
  player.arrived({ again: runAgain, askOfUnknown, download });
  for (const start of [...more, ...STARTS]) guarded(start)(player);
  player.show();
  document.documentElement.classList.add("has-later");
}
