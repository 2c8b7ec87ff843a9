import { API, INITIALIZE } from "#words";

/** No LMS nests deeper; a frame that is its own ancestor must not hang the page. */
const MAX_PARENTS = 20;

/**
 * The API object of SCORM: in this window, its parents, then the window that
 * opened it (SCORM 1.2 RTE 3.3.6.1). Frames of another origin throw on access.
 * @param {Window} win
 * @returns {object|null}
 */
export function findApi(win) {
  return (
    climb(win) ||
    climb(read(win, "opener")) ||
    climb(read(read(win, "top"), "opener"))
  );
}

function climb(win) {
  let frame = win;
  for (let level = 0; frame && level <= MAX_PARENTS; level++) {
    const api = read(frame, API);
    // An element with such an id also answers to window.API.
    if (read(api, INITIALIZE)) return api;
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
