/** A day as six digits, yymmdd, in the leader's own time zone. */

/**
 * @param {Date} date
 * @returns {string}
 */
export function toDay(date) {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((number) => String(number % 100).padStart(2, "0"))
    .join("");
}

/**
 * @param {string} day
 * @returns {string} the same day as yyyy-mm-dd, or '' when it is none
 */
export function toIsoDay(day) {
  const parts = /^(\d\d)(\d\d)(\d\d)$/.exec(day);
  return parts ? `20${parts[1]}-${parts[2]}-${parts[3]}` : "";
}
