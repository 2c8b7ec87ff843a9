import { message } from "../dom/messages.js";
import { part } from "../dom/parts.js";

/** Says at the top when the map is not in an LMS, or may keep nothing there. */
export function showBanner({ kind, mode, refused, known }) {
  // Over the network nothing may have come.
  const isSilent = refused || (kind === "remote" && !known);
  // A page that keeps nothing says so where it says the way.
  if (document.body.dataset.keeps === "nothing") return;
  const key =
    mode === "browse"
      ? "map-browse"
      : isSilent
        ? "map-refused"
        : kind === "none"
          ? "map-preview"
          : "";
  const banner = part(document, "preview-banner");
  banner.hidden = !key;
  banner.textContent = key && message(key);
}
