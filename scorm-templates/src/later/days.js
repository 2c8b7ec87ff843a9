import { toIsoDay } from "../state/day.js";

/**
 * A stored day as people write it: "4 mars 2026" on a Swedish page.
 * @param {string} day yymmdd
 * @returns {string}
 */
export function dayText(day) {
  const iso = toIsoDay(day);
  if (!iso) return "";
  const format = { day: "numeric", month: "long", year: "numeric" };
  const language = document.documentElement.lang || "sv";
  return new Date(`${iso}T12:00`).toLocaleDateString(language, format);
}
