/**
 * @param {string} time as SCORM 1.2 says it, 0000:01:02.50, or SCORM 2004 and xAPI, P1DT2H3M4.5S
 * @returns {number} seconds; 0 for what is neither
 */
export function secondsOf(time) {
  const [, hours, minutes, seconds] =
    /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(time) || [];
  if (seconds) return hours * 3600 + minutes * 60 + Number(seconds);
  const [, day = 0, hour = 0, minute = 0, second = 0] =
    /^P(?:\d+[YM])*(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(
      time,
    ) || [];
  return day * 86_400 + hour * 3600 + minute * 60 + Number(second);
}
