import { message } from "../dom/messages.js";
import { part } from "../dom/parts.js";
import { latest } from "../state/rounds.js";
import { confirmAndFinish } from "./finish.js";
import { showNotice } from "./notices.js";
import { goToStart, goToStep } from "./screens.js";
import { legOf, stepLastShown, unconfirmed } from "./steps.js";

/** The first thing shown: the step last shown in a round that goes on, else the start screen. */
export function open(app) {
  const round = latest(app.state);
  const step = stepLastShown(app);
  const resumes = step && round.status === "i";
  if (resumes) goToStep(app, step);
  else goToStart(app, false);
  showBanner(app.lms);
  if (resumes && app.lms.writes) tellOfResume(app, step);
}

function tellOfResume(app, step) {
  const isOpen = unconfirmed(app, legOf(app.page, step)).length > 0;
  if (!app.page.isGroup || !isOpen) {
    return showNotice({
      id: "resumed",
      kind: "info",
      text: message("resumed"),
    });
  }
  showNotice({
    id: "group-done",
    kind: "info",
    text: message("group-done-question"),
    buttons: [
      {
        label: message("group-done-yes"),
        run: () => confirmAndFinish(app, step),
      },
      {
        label: message("group-done-no"),
        run: () => goToStep(app, step),
      },
    ],
  });
}

/** Said of everything but an LMS that keeps what is written. */
function showBanner({ kind, mode, refused, writes }) {
  const ours = refused ? "refused" : "preview";
  const banner = part(document, "preview-banner");
  if (!banner || (kind !== "none" && writes)) return;
  banner.textContent = message(`banner-${writes ? ours : mode}`);
  banner.hidden = false;
}
