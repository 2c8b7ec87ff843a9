import assert from "node:assert/strict";
import { largest } from "../../src/fields/largest.js";

/**
 * What holds for every field type: what is written can be read again, '' empties the
 * field, and nothing described is empty.
 */
export function keepsValues(type, element, values) {
  for (const value of ["", ...values, largest(element), ""]) {
    type.write(element, value);
    assert.equal(type.read(element), value);
    const lines = type.describe(value, element);
    assert.equal(lines.length > 0, value !== "", `described: ${value}`);
  }
}

/** Counts how often the field tells of an input. */
export function enhanced(type, element) {
  const inputs = { count: 0 };
  type.enhance(element, () => (inputs.count += 1));
  return inputs;
}
