import { create } from "../dom/parts.js";

const BRIDGE = /^https?:\/\//;

/** The workbook is fetched only where there is a bridge to connect to. */
export function loadWorkbook({ lms, newer }, { bridge, installKey }) {
  if (!BRIDGE.test(bridge) || !installKey) return;
  if (newer || !lms.writes) return;
  // The workbook's key may be in what could not be read: no second one is made.
  if (!lms.known) return;
  const script = create("script");
  script.src = "workbook.js";
  document.body.append(script);
}
