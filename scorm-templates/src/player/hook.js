import { create } from "../dom/parts.js";
import { showDrafts } from "./drafts.js";
import { arrived } from "./later.js";
import { lent } from "./lent.js";
import { refreshScreen } from "./screens.js";
import { adopt } from "./waiting.js";

/**
 * Where the scripts that come after the player find it. What is saved and shown they hear
 * from the events innovationskraft-saved and innovationskraft-shown.
 */
export function openHook(app) {
  window.innovationskraft = {
    app,
    lent,
    arrived: (actions) => arrived(app, actions),
    adopt: (types) => adopt(app, types),
    show() {
      showDrafts(app);
      refreshScreen(app);
    },
  };
}

/** The workbook is fetched only where there is a bridge to connect to. */
export function loadWorkbook(app) {
  const { bridge, installKey } = window.LOCAL || {};
  if (!bridge || !installKey || app.newer || app.lms.mode === "browse") return;
  // The workbook's key may be in what could not be read: no second one is made.
  if (!app.lms.known) return;
  const script = create("script");
  script.src = "workbook.js";
  document.body.append(script);
}
