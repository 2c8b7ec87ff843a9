/**
 * A calendar file with one entry (RFC 5545). The time zone's rules go with it: a time
 * without them moves an hour in Outlook when summer time begins.
 */

const ZONE = "Europe/Stockholm";
const LONGEST_LINE = 75;
const TIME_ZONE = `BEGIN:VTIMEZONE
TZID:${ZONE}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split("\n");

/**
 * @param {{title: string, text: string, day: string, time: string, minutes: number,
 *   repeat: string, uid: string, now: Date}} entry day as 2026-12-01, time as 09:00
 * @returns {string}
 */
export function toIcs(entry) {
  const { title, text, day, time, minutes, repeat, uid, now } = entry;
  const start = new Date(`${day}T${time}:00Z`);
  const end = new Date(Number(start) + minutes * 60_000);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Innovationskraft//SV",
    ...TIME_ZONE,
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}Z`,
    `DTSTART;TZID=${ZONE}:${stamp(start)}`,
    `DTEND;TZID=${ZONE}:${stamp(end)}`,
    ...(repeat ? [`RRULE:${repeat}`] : []),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** 20261201T090000; the clock's own numbers, whatever the zone */
function stamp(date) {
  return date.toISOString().replace(/[-:]|\.\d+Z$/g, "");
}

function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** No line is longer than 75 octets, and no character is cut in two. */
function folded(line) {
  let result = "";
  let length = 0;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (length + octets > LONGEST_LINE) {
      result += "\r\n ";
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
