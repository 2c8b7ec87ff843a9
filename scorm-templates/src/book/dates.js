/**
 * A day as people write it: "4 mars 2026" on a Swedish page.
 * @param {string} date ISO 8601
 * @returns {string} '' when it is none
 */
export function day(date) {
  return written(date.slice(0, 10), { dateStyle: "long", timeZone: "UTC" });
}

/** @returns {string} with the time, in the reader's own time zone; '' when it is none */
export function moment(date) {
  return written(date, { dateStyle: "long", timeStyle: "short" });
}

function written(date, format) {
  const time = new Date(date);
  return Number.isNaN(time.getTime())
    ? ""
    : time.toLocaleString(document.documentElement.lang || "sv", format);
}
