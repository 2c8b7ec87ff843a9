import { know } from "./player.js";

/**
 * Hands over a field type that few exercises use. Each has a script of its own, and only the
 * packages that need it carry it.
 * @param {import("../fields/registry.js").FieldType} type
 */
export function offer(type) {
  const player = window.innovationskraft;
  know({
    page: player.app.page,
    saveFile: (...file) => player.saveFile(...file),
  });
  player.types.push(type);
}
