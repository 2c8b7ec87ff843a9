import { all } from "../dom/parts.js";
import table from "../fields/table/field.js";
import { bindField, harmless } from "./fields.js";

/**
 * A field whose type comes with later.js. Until then it keeps what it is given, shows it
 * as far as a table can, and takes nothing in: what is stored cannot be lost by waiting.
 * @returns {import("../fields/registry.js").FieldType}
 */
export function standIn() {
  let kept = "";
  return {
    enhance: (element) => disable(element, true),
    read: () => kept,
    write(element, value) {
      kept = value;
      table.write(element, value);
    },
    describe: table.describe,
  };
}

/** The types have come: their fields go on from what they were given. */
export function adopt(app, types) {
  for (const field of app.page.fields) {
    const { element, waits } = field;
    const type = waits && types[element.dataset.field];
    if (type) wake(app, field, harmless(type));
  }
}

function wake(app, field, type) {
  const { element } = field;
  const value = field.type.read(element);
  Object.assign(field, { type, waits: false });
  disable(element, false);
  bindField(app, field);
  type.write(element, value);
}

function disable(element, disabled) {
  for (const control of all(element, "input, select, textarea, button"))
    control.disabled = disabled;
}
