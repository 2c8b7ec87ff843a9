import { create } from "../dom/parts.js";

/** Gives somebody a file, without asking any server. */
export function saveFile(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = create("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers read the address only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
