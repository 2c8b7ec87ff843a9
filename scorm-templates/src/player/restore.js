import { decode, isNewer } from "../state/codec.js";
import { holds, merge } from "../state/merge.js";
import { emptyState } from "../state/rounds.js";

/**
 * The state to go on with, out of what the LMS and the device hold.
 * @param {import("../lms/connect.js").Room} lms
 * @param {ReturnType<import("./device.js").openDevice>} device
 * @param {string} registration for a state that begins now
 * @returns {{state: object, drafts: object[], inLms: object|null, unsent: boolean,
 *   damaged: boolean, newer: boolean}} `unsent`: the LMS lacks something
 */
export function restore(lms, device, registration) {
  const there = decode(lms.suspendData);
  const here = readDevice(lms, device, there.state);
  const merged = merge(there.state, here.state, { lmsIntact: there.intact });
  const isThere = lms.kind !== "none" && lms.known;
  const result = {
    state: merged.state || emptyState(registration),
    drafts: distinct([...here.drafts, ...merged.drafts]),
    // What cannot be read is taken to be as here, so that a change counts as one.
    inLms: isThere ? there.state : here.state,
    unsent:
      lms.kind !== "none" &&
      (lms.neverSet || !holds(there.state, merged.state)),
    damaged: !there.intact && there.state !== null,
    newer: isNewer(lms.suspendData),
  };
  if (!result.state.registration) result.state.registration = registration;
  if (here.isOwn && lms.writes && isThere) tidy(device, result);
  return result;
}

/** Browse reads nothing here; without a learner id the copy may be someone else's. */
function readDevice(lms, device, inLms) {
  const nothing = { state: null, drafts: [], isOwn: false };
  if (lms.mode === "browse") return nothing;
  const { state } = decode(device.read());
  const isOwn =
    lms.kind === "none" ||
    lms.learnerId !== "" ||
    (state && inLms && state.registration === inLms.registration);
  return isOwn ? { state, drafts: device.readDrafts(), isOwn } : nothing;
}

function tidy(device, { drafts, unsent }) {
  device.writeDrafts(drafts);
  if (!unsent) device.remove();
}

function distinct(drafts) {
  const seen = new Map(drafts.map((draft) => [JSON.stringify(draft), draft]));
  return [...seen.values()];
}
