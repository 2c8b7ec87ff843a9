import { create } from "../dom/parts.js";
import { showDrafts } from "./drafts.js";
import { showStart } from "./start.js";

/**
 * The workbook is a script of its own, loaded only where there is a bridge to connect
 * to. It finds the player here; what is saved it hears from the event that main.js sends.
 */
export function loadWorkbook(app) {
  const { bridge, installKey } = window.LOCAL || {};
  if (!bridge || !installKey || app.newer || app.lms.mode === "browse") return;
  // The workbook's key may be in what could not be read: no second one is made.
  if (!app.lms.known) return;
  window.innovationskraft = {
    app,
    show() {
      showDrafts(app);
      showStart(app);
    },
  };
  const script = create("script");
  script.src = "workbook.js";
  document.body.append(script);
}
