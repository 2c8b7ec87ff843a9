import { message } from "../dom/messages.js";
import { on } from "../dom/parts.js";
import { showMistake } from "./mistakes.js";
import { wordsOf } from "./words.js";
import { Wrong } from "./wrong.js";

/**
 * What somebody can do something about is told in words; the rest ends in the console too.
 * @param {function(): Promise<void>|void} run
 * @param {function(string): void} tell
 */
export async function attempt(run, tell) {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Wrong)) console.error(error);
    tell(error instanceof Wrong ? wordsOf(error) : message("wrong-unexpected"));
  }
}

/**
 * Hands over the file that is chosen. What cannot be used is told at the field; the same file
 * can be chosen again, when it has been mended.
 * @param {string} id of the input
 * @param {function(File): Promise<void>} open
 */
export function bindFile(id, open) {
  const input = document.getElementById(id);
  on(input, "change", async () => {
    const [file] = input.files;
    if (!file) return;
    let problem = "";
    await attempt(
      () => open(file),
      (text) => (problem = text),
    );
    showMistake(input, problem);
    input.value = "";
  });
}
