import { on } from "../dom/parts.js";

const MINUTE = 60_000;

/**
 * The moments at which answers must be safe. pagehide, never unload: browsers are
 * taking unload away, and phones never send it.
 */
export function bindLifecycle(app) {
  const opened = Date.now();
  const { saver, lms } = app;
  on(document, "visibilitychange", () => {
    if (document.visibilityState === "hidden") saver.flush();
  });
  on(window, "pagehide", () => {
    saver.flush();
    lms.finish((Date.now() - opened) / 1000);
  });
  // Back out of the browser's cache the LMS session is over: begin anew. A page that
  // keeps nothing has all that was written only in itself.
  on(window, "pageshow", ({ persisted }) => {
    if (persisted && !app.page.keepsNothing) window.location.reload();
  });
  on(window, "online", () => saver.flush());
  setInterval(() => {
    if (app.opened && document.visibilityState === "visible") saver.beat();
  }, MINUTE);
}
