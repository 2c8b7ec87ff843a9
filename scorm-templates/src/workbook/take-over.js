import { firstMeeting } from "../state/meeting.js";
import { complete, latest } from "../state/rounds.js";
import { markOf, nameOf, partsOf } from "./document.js";

/**
 * Brings what the workbook holds into the package: per item the higher rev. A tie goes
 * to the package, and the workbook's value is offered as a draft, unless it is what we
 * saved ourselves. Changes the state it is given.
 * @param {import("../state/codec.js").State} state
 * @param {import("./document.js").Body|null} body
 * @param {{saved: Object<string, string>, first?: boolean}} known `first`: the package has only now
 *   been connected, so that revs of both sides were counted apart and tell nothing
 * @returns {{taken: {no: number, id: string, value: string}[], drafts: {no: number, id: string,
 *   value: string}[], revised: boolean}}
 */
export function takeOver(state, body, { saved, first = false }) {
  const result = { taken: [], drafts: [], revised: false };
  const parts = partsOf(body);
  if (!state.rounds.length && parts.length) beginAs(state, parts, result);
  for (const part of parts) {
    const round = state.rounds.find(({ no }) => no === part.round);
    if (round) takePart(round, part, { saved, first }, result);
  }
  return result;
}

/** The LMS has nothing, as after a new enrolment: the latest round comes back. */
function beginAs(state, parts, result) {
  const { round, started } = parts[parts.length - 1];
  state.rounds.push({
    no: round,
    start: started,
    status: "i",
    completedOn: "",
    step: "",
    confirmed: [],
    items: Object.create(null),
  });
  result.revised = true;
}

function takePart(round, part, { saved, first }, result) {
  if (part.completed && !first && complete(round, part.completed)) {
    result.revised = true;
  }
  for (const [id, theirs] of Object.entries(part.fields)) {
    const own = round.items[id] || { rev: 0, value: "" };
    const isOurs = saved[nameOf(round.no, id)] === markOf(theirs);
    const winner = first ? firstMeeting(own, theirs) : laterOf(own, theirs);
    const lost = winner.value === own.value ? theirs : own;
    const draws = first || own.rev === theirs.rev;
    if (draws && !isOurs && lost.value && lost.value !== winner.value) {
      result.drafts.push({ no: round.no, id, value: lost.value });
    }
    if (winner.rev === own.rev && winner.value === own.value) continue;
    round.items[id] = winner;
    result.revised = true;
    if (winner.value !== own.value) {
      result.taken.push({ no: round.no, id, value: winner.value });
    }
  }
}

function laterOf(own, { rev, value }) {
  return rev > own.rev ? { rev, value } : own;
}

/**
 * After a save: what is the same gets the document's rev, what was changed meanwhile a
 * later one.
 * @returns {boolean} whether a rev changed
 */
export function align(state, body) {
  let changed = false;
  for (const { round, fields } of partsOf(body)) {
    const own = state.rounds.find(({ no }) => no === round);
    for (const id of own ? Object.keys(own.items) : []) {
      const [item, theirs] = [own.items[id], fields[id]];
      if (!theirs) continue;
      const least = theirs.rev + (item.value === theirs.value ? 0 : 1);
      changed = changed || item.rev < least;
      item.rev = Math.max(item.rev, least);
    }
  }
  return changed;
}

/**
 * Puts what was taken into the fields. A field that is being written in is left alone; its
 * other version is offered as a draft.
 */
export function showTaken(app, { taken, drafts }, show) {
  const round = latest(app.state);
  for (const draft of taken) {
    const field = app.page.fields.find(({ item }) => item === draft.id);
    if (!field || draft.no !== round.no) continue;
    const { element, item, type } = field;
    if (element.contains(document.activeElement)) {
      round.items[item].rev += 1;
      round.items[item].value = type.read(element);
      drafts.push(draft);
    } else type.write(element, draft.value);
  }
  app.drafts = app.drafts.concat(drafts);
  app.device.writeDrafts(app.drafts);
  show();
}
