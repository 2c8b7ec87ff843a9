/**
 * What the workbook keeps on this device. The key is shared by all packages of this LMS
 * origin, the rest belongs to one package; all is filed by pseudonym, for the browser may be
 * used by several people. Storage may be full, denied or missing; nothing here throws.
 * @param {string} pseudonym
 * @param {string} packageName
 * @param {string} registration what is remembered of answers belongs to it
 */
export function openStore(pseudonym, packageName, registration) {
  const root = `innovationskraft:workbook:${pseudonym}`;
  return {
    key: place(root),
    settings: openSettings(place(`${root}:${packageName}`), registration),
    queue: place(`${root}:${packageName}:queue`),
  };
}

/** @returns {{read: function(): *, write: function(*): boolean}} write(null) removes */
function place(name) {
  return {
    read: () => attempt((storage) => JSON.parse(storage.getItem(name))),
    write: (value) =>
      attempt((storage) => {
        if (value === null) storage.removeItem(name);
        else storage.setItem(name, JSON.stringify(value));
        return true;
      }) === true,
  };
}

function attempt(use) {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}

/**
 * @typedef {{contact: boolean, auto: boolean, off: string, actor: string, pending: object|null,
 *   saved: Object<string, string>, told: Object<string, number>, completed: number[]}} Settings
 *   `off`: the key that was disconnected, should the LMS bring it back; `pending`: the document
 *   the leader asked to save; `saved`: what is known to be in the workbook; `told`: revs
 */
function openSettings(stored, registration) {
  const kept = stored.read();
  const values = {
    contact: false,
    auto: false,
    off: "",
    actor: "",
    pending: null,
    saved: {},
    told: {},
    completed: [],
    ...(kept && kept.registration === registration ? kept : { registration }),
  };
  return {
    values,
    set(changes) {
      Object.assign(values, changes);
      stored.write(values);
    },
  };
}
