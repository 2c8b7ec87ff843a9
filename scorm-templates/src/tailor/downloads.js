import { all } from "../dom/parts.js";
import { Wrong } from "./wrong.js";

/** @returns {import("./questions.js").Download[]} the packages beside the page, as the page lists them */
export function readDownloads() {
  const { content } = document.getElementById("downloads");
  return all(content, "[data-file]").map(({ dataset, textContent }) => ({
    file: dataset.file,
    id: dataset.id,
    kind: dataset.kind,
    format: dataset.format,
    title: textContent,
    bytes: Number(dataset.bytes),
  }));
}

/**
 * Fetches a package from the site.
 * @returns {Promise<Uint8Array>}
 * @throws {Wrong} when the site does not give it
 */
export async function fetchPackage({ file }) {
  if (location.protocol === "file:") throw new Wrong("from-disk");
  const name = file.split("/").pop();
  const answer = await fetch(file).catch(() => null);
  if (!answer || !answer.ok) throw new Wrong("not-fetched", name);
  return new Uint8Array(await answer.arrayBuffer());
}
