import { message } from "../dom/messages.js";
import { button, create, part } from "../dom/parts.js";
import { latest } from "../state/rounds.js";
import { keep } from "./fields.js";

/**
 * Other versions of an answer, found on this device. They wait at their field, also
 * over several visits, until the leader has taken or dismissed them.
 */
export function showDrafts(app) {
  for (const field of app.page.fields) {
    const container = part(field.element, "draft");
    if (!container) continue;
    const boxes = draftsOf(app, field).map((draft) => box(app, field, draft));
    container.replaceChildren(...boxes);
  }
}

/** @returns {object[]} all that wait at some field */
export function waitingDrafts(app) {
  return app.page.fields.flatMap((field) => draftsOf(app, field));
}

function draftsOf(app, field) {
  const round = latest(app.state);
  const current = field.type.read(field.element);
  return app.drafts.filter(
    ({ no, id, value }) =>
      round && no === round.no && id === field.item && value !== current,
  );
}

function box(app, field, draft) {
  const { element, type } = field;
  const lines = type.describe(draft.value, element);
  const result = create(
    "div",
    create("p", message("draft-found")),
    create("blockquote", ...lines.map((line) => create("p", line))),
    button(message("draft-use"), () => use(app, field, draft)),
    button(message("draft-dismiss"), () => replace(app, field, draft, [])),
  );
  result.className = "draft";
  return result;
}

/** The text that stood there becomes the draft, so that nothing is lost by trying. */
function use(app, field, draft) {
  const value = field.type.read(field.element);
  field.type.write(field.element, draft.value);
  keep(app, field);
  replace(app, field, draft, value ? [{ ...draft, value }] : []);
}

function replace(app, field, draft, others) {
  app.drafts = app.drafts.filter((other) => other !== draft).concat(others);
  app.device.writeDrafts(app.drafts);
  showDrafts(app);
  const control = field.element.querySelector(
    "textarea, input, select, button",
  );
  if (control) control.focus();
}
