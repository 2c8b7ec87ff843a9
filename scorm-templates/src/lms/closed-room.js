/**
 * The room of a page that has no LMS.
 * @param {boolean} refused
 * @param {'normal'|'browse'} [mode] `browse`: nothing is to be kept anywhere
 * @returns {import("./connect.js").Room}
 */
export function closedRoom(refused, mode = "normal") {
  return {
    kind: "none",
    refused,
    mode,
    writes: mode === "normal",
    learnerId: "",
    learnerName: () => "",
    status: "",
    suspendData: "",
    known: true,
    neverSet: false,
    trust: { flawed: refused, distrusted: false },
    readAgain: () => true,
    holds: () => false,
    save: () => ({ kept: false, reason: "none" }),
    finish: () => {},
  };
}
