/**
 * What lives as long as the tab: a launch is said once in an address that is then wiped, and its
 * token is given once, so that a page that is loaded anew has them from here. Never on the device:
 * it is the learner's right to write, and others use the computer.
 * @param {Window} win
 * @param {string} name
 * @returns {{read: function(): *, write: function(*): boolean}} write(null) removes; nothing here throws
 */
export function openTab(win, name) {
  const key = `innovationskraft:${name}`;
  const attempt = (use) => {
    try {
      return use(win.sessionStorage);
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt((storage) => JSON.parse(storage.getItem(key))),
    write: (value) =>
      attempt((storage) => {
        if (value === null) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(value));
        return true;
      }) === true,
  };
}
