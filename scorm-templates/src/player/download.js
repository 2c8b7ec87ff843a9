import { message } from "../dom/messages.js";
import { doLater } from "./later.js";

/** Everything written as a file; later.js makes it. */
export function download(app) {
  doLater(app, "download");
}

/** @returns {{label: string, run: function(): void}} for a notice */
export function offerDownload(app) {
  return { label: message("download"), run: () => download(app) };
}
