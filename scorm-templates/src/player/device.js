import { checksum } from "../state/checksum.js";

/**
 * The copy on this device, in localStorage. It is shared by everybody who uses
 * the browser, hence filed under a hash of the learner's id. Storage may be full, denied
 * or missing; nothing here throws.
 * @param {string} packageName
 * @param {string} learnerId
 */
export function openDevice(packageName, learnerId) {
  const key = `innovationskraft:${packageName}:${checksum(learnerId)}`;
  const draftsKey = `${key}:drafts`;
  return {
    /** @returns {string} the state, '' when there is none */
    read: () => attempt((storage) => storage.getItem(key)) || "",
    /** @returns {boolean} whether it is kept */
    write: (text) => store(key, text),
    remove: () => attempt((storage) => storage.removeItem(key)),
    readDrafts: () => parse(attempt((storage) => storage.getItem(draftsKey))),
    writeDrafts: (drafts) =>
      drafts.length
        ? store(draftsKey, JSON.stringify(drafts))
        : attempt((storage) => storage.removeItem(draftsKey)),
  };
}

function store(key, text) {
  const written = attempt((storage) => {
    storage.setItem(key, text);
    return storage.getItem(key) === text;
  });
  return written === true;
}

function attempt(use) {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}

function parse(text) {
  try {
    const drafts = JSON.parse(text);
    return Array.isArray(drafts) ? drafts : [];
  } catch {
    return [];
  }
}
