import { guarded } from "../dom/parts.js";
import { runAgain } from "./again.js";
import { startBudget } from "./budget.js";
import { showEarlierRounds } from "./earlier-rounds.js";
import { download } from "./export.js";
import { startLeaving } from "./leaving.js";
import { loadWorkbook } from "./load-workbook.js";
import { whenLocalIsHere } from "./local/arrival.js";
import { showLocalLayer } from "./local/show.js";
import { startTemplatePrint } from "./print-template.js";
import { startMenu } from "./menu.js";
import { startNameless } from "./nameless.js";
import { startOtherTab } from "./other-tab.js";
import { bindPrinting } from "./printing.js";
import { startProgress } from "./progress.js";
import { startReadOnly } from "./read-only.js";
import { askOfUnknown, startReading } from "./reading.js";
import { saveFile } from "./save-file.js";
import { startSharedScreen } from "./shared-screen.js";
import { startTake } from "./take.js";
import { startTimer } from "./timer.js";

/** What is done once the first screen can be used. A part that fails stops no other. */
const STARTS = [
  startReading,
  startReadOnly,
  startOtherTab,
  startNameless,
  startLeaving,
  startBudget,
  startMenu,
  startProgress,
  startTimer,
  startSharedScreen,
  () => whenLocalIsHere(showLocalLayer),
  ({ app }) => whenLocalIsHere((local) => loadWorkbook(app, local)),
  startTake,
  startTemplatePrint,
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
  player.saveFile = saveFile;
  player.arrived({ again: runAgain, askOfUnknown, download });
  for (const start of [...more, ...STARTS]) guarded(start)(player);
  player.show();
  document.documentElement.classList.add("has-later");
}
