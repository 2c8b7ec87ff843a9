import { FINISH, PREFIX, STATUS, TIME, sessionTime } from "#words";

const SUSPEND_DATA = "cmi.suspend_data";

/**
 * What a room gives to its LMS.
 * @param {ReturnType<import("./caller.js").createCaller>} lms
 * @param {import("./connect.js").Room} room its status follows what the LMS has taken
 */
export function createWriter(lms, room) {
  let finished = false;
  let seen = false;

  function reasonNotKept(change) {
    const reason = finished ? "finished" : hindrance(room, change);
    if (reason) return reason;
    if (!write(lms, room, change)) return "refused";
    if (lms.trust.distrusted) return "distrusted";
    if (change.suspendData === undefined) return "";
    // Some LMSs say "true" and keep nothing: the first text is read back.
    seen = seen || holds(lms, change.suspendData);
    return seen ? "" : "dropped";
  }

  return {
    holds: (suspendData) => holds(lms, suspendData),
    save(change) {
      const reason = reasonNotKept(change);
      return reason ? { kept: false, reason } : { kept: true };
    },
    finish(seconds) {
      if (!finished) close(lms, room, seconds);
      finished = true;
    },
  };
}

function hindrance({ writes, known }, { suspendData }) {
  if (!writes) return "mode";
  // Over what has not been read nothing is ever written.
  return suspendData !== undefined && !known ? "unknown" : "";
}

function holds(lms, suspendData) {
  const { text, error } = lms.read(SUSPEND_DATA);
  return text === suspendData && error === "0";
}

/** @returns {boolean} whether the LMS says that it has taken what was given */
function write(lms, room, { suspendData, status }) {
  const set = (element, value) =>
    lms.gives(PREFIX + "SetValue", element, value);
  // The status first: it must reach the LMS even where the text is refused.
  const writesStatus = status !== undefined && room.mode === "normal";
  const statusSet = writesStatus && set(STATUS, status);
  const textSet = suspendData !== undefined && set(SUSPEND_DATA, suspendData);
  const committed = (statusSet || textSet) && lms.gives(PREFIX + "Commit", "");
  if (committed && statusSet) room.status = status;
  return committed && (textSet || suspendData === undefined);
}

function close(lms, room, seconds) {
  if (room.writes) lms.gives(PREFIX + "SetValue", TIME, sessionTime(seconds));
  lms.gives(FINISH, "");
}
