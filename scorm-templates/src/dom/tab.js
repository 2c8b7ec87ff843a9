import { checksum } from "../state/checksum.js";

/**
 * What this tab remembers of an exercise, in sessionStorage: gone when the tab is closed. In one
 * tab several people may log in one after another, hence filed under a hash of the learner's id. A
 * page that keeps nothing remembers nothing; nothing here throws.
 */
const PREFIX = "innovationskraft:tab:";

/**
 * @param {string} packageName such as `innovationskraft-o13`
 * @param {string} learnerId
 */
export function openTab(packageName, learnerId) {
  const key = `${PREFIX}${packageName}:${checksum(learnerId)}`;
  return {
    /** @returns {string} '' when there is nothing */
    read: () => attempt((storage) => storage.getItem(key)) || "",
    write: (text) => attempt((storage) => storage.setItem(key, text)),
  };
}

/** Forgets all exercises of all learners. */
export function clearTab() {
  attempt((storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith(PREFIX)) storage.removeItem(key);
    }
  });
}

function attempt(use) {
  try {
    const { keeps } = document.body.dataset;
    return keeps === "nothing" ? null : use(window.sessionStorage);
  } catch {
    return null;
  }
}
