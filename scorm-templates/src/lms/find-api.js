/** No LMS nests deeper; a frame that is its own ancestor must not hang the page. */
const MAX_PARENTS = 20;

/**
 * The API object of SCORM: in this window, its parents, then the window that
 * opened it (SCORM 1.2 RTE 3.3.6.1). Frames of another origin throw on access.
 * @param {Window} win
 * @param {string} name what the standard calls the object
 * @param {string} first the function that opens a session
 * @returns {object|null}
 */
export function findApi(win, name, first) {
  const climbs = (from) => climb(from, name, first);
  return (
    climbs(win) ||
    climbs(read(win, "opener")) ||
    climbs(read(read(win, "top"), "opener"))
  );
}

function climb(win, name, first) {
  let frame = win;
  for (let level = 0; frame && level <= MAX_PARENTS; level++) {
    const api = read(frame, name);
    // An element with such an id also answers to window.API.
    if (read(api, first)) return api;
    const parent = read(frame, "parent");
    frame = parent === frame ? null : parent;
  }
  return null;
}

function read(object, name) {
  try {
    return (object && object[name]) || null;
  } catch {
    return null;
  }
}
