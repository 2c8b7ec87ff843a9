/**
 * What lives as long as the tab. A launch is said once, in an address that is then wiped, and its
 * token is given once: a page that is loaded anew has them from here. Never on the device: it is the
 * learner's right to write, and others use the computer.
 * @param {string} name
 * @returns {{read: function(): *, write: function(*): boolean}} nothing here throws
 */
export function openTab(name) {
  const key = `innovationskraft:${name}`;
  const attempt = (use) => {
    try {
      return use(window.sessionStorage);
    } catch {
      return null;
    }
  };
  return {
    /** @returns {*} null when there is none, or no such storage */
    read: () => attempt((storage) => JSON.parse(storage.getItem(key))),
    /** @returns {boolean} whether it is kept */
    write: (value) =>
      attempt((storage) => {
        storage.setItem(key, JSON.stringify(value));
        return true;
      }),
  };
}
