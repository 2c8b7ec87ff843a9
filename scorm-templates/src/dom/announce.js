import { create, part } from "./parts.js";

const UNSEEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};

/** Puts an empty live region on the page: only one that is there from the start is heard. */
export function prepareAnnouncements() {
  const region = create("div");
  region.dataset.part = "announcements";
  region.setAttribute("role", "status");
  Object.assign(region.style, UNSEEN);
  document.body.append(region);
}

/** Says a text politely to those who cannot see where it turned up. */
export function announce(text) {
  const region = part(document, "announcements");
  if (region) region.textContent = text;
}
