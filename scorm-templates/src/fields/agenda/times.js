/**
 * Clock times that follow from a start time and minutes.
 */

const DAY = 24 * 60;

/** @returns {number} minutes after midnight */
export function minutesOf(clock) {
  const [hours, minutes] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** @returns {string} such as 09:05; past midnight it begins again */
export function clockOf(minutes) {
  const two = (number) => String(number).padStart(2, "0");
  const inDay = minutes % DAY;
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/**
 * @param {string} begins such as 09:00
 * @param {number[]} lengths in minutes
 * @returns {{from: string, to: string}[]} one for each, in order
 */
export function timesOf(begins, lengths) {
  let now = minutesOf(begins);
  return lengths.map((length) => {
    const from = clockOf(now);
    now += length;
    return { from, to: clockOf(now) };
  });
}
