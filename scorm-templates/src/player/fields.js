import { guarded } from "../dom/parts.js";
import { latest, setItem } from "../state/rounds.js";

/** Makes the fields alive: every input goes into the state. */
export function bindFields(app) {
  for (const field of app.page.fields) bindField(app, field);
}

export function bindField(app, field) {
  field.type.enhance(field.element, () => keep(app, field));
}

/** One field that is not as it should be must not stop the others. */
export function harmless(type) {
  return {
    enhance: guarded(type.enhance),
    write: guarded(type.write),
    read: (element) => guarded(type.read)(element) || "",
    describe: (...values) => guarded(type.describe)(...values) || [],
  };
}

/** Takes over what stands in the field; a field that is not saved stays in the page only. */
export function keep(app, field) {
  const round = latest(app.state);
  if (!field.saved || !round) return;
  const value = field.type.read(field.element);
  const rev = app.saver.acknowledgedRev(round.no, field.item);
  if (setItem(round, field.item, value, rev)) app.saver.changed();
}

/** Puts a round's answers into the fields, empty where it has none. */
export function writeFields(app) {
  const round = latest(app.state);
  for (const { element, item, type } of app.page.fields) {
    const kept = round && round.items[item];
    type.write(element, kept ? kept.value : "");
  }
}
