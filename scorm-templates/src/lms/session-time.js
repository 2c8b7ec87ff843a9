/**
 * @param {number} seconds
 * @returns {string} CMITimespan as HHHH:MM:SS; Moodle refuses shorter forms
 */
export function sessionTime(seconds) {
  const whole = Math.min(Math.max(0, Math.floor(seconds) || 0), 9999 * 3600);
  const two = (number) => String(number).padStart(2, "0");
  const hours = String(Math.floor(whole / 3600)).padStart(4, "0");
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
