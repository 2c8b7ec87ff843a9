import { checksum } from "../state/checksum.js";

/**
 * The copy on this device, in localStorage. It is shared by everybody who uses
 * the browser, hence filed under a hash of the learner's id. Storage may be full, denied
 * or missing, and a page that keeps nothing has none; nothing here throws.
 * @param {string} packageName
 * @param {string} learnerId
 */
export function openDevice(packageName, learnerId) {
  const key = `innovationskraft:${packageName}:${checksum(learnerId)}`;
  const draftsKey = `${key}:drafts`;
  const receiptKey = `${key}:left`;
  return {
    /** @returns {string} the state, '' when there is none */
    read: () => attempt((storage) => storage.getItem(key)) || "",
    /** @returns {boolean} whether it is kept */
    write: (text) => store(key, text),
    remove: () => attempt((storage) => storage.removeItem(key)),
    readDrafts() {
      const drafts = parse(draftsKey);
      return Array.isArray(drafts) ? drafts : [];
    },
    writeDrafts: (drafts) =>
      storeJson(draftsKey, drafts.length ? drafts : null),
    /** @returns {{seq: number, checksum: string, at: number}|null} what the LMS had when this computer was left */
    readReceipt: () => parse(receiptKey),
    writeReceipt: (receipt) => storeJson(receiptKey, receipt),
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
    const { keeps } = document.body.dataset;
    return keeps === "nothing" ? null : use(window.localStorage);
  } catch {
    return null;
  }
}

/** @returns {*} null when there is nothing that can be read */
function parse(key) {
  return attempt((storage) => JSON.parse(storage.getItem(key)));
}

/** null removes. */
function storeJson(key, value) {
  return value === null
    ? attempt((storage) => storage.removeItem(key))
    : store(key, JSON.stringify(value));
}
