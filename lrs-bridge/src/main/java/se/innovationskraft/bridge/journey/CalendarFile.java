package se.innovationskraft.bridge.journey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A calendar file (RFC 5545). The time zone's rules go with it: a time without them moves an hour in Outlook when summer
 * time begins. It has no METHOD: with PUBLISH an organiser would have to be named (RFC 5546, 3.2.1), and without one calendars
 * take it as published. The same event made in a package, by {@code fields/calendar/ics.js}, differs only in what lets a calendar
 * replace an earlier file, and in the alarm.
 */
public final class CalendarFile {

    /** Type of the file. */
    public static final String TYPE = "text/calendar;charset=utf-8";

    private static final int LONGEST_LINE = 75;
    private static final String ZONE = "Europe/Stockholm";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final String TIME_ZONE = """
            BEGIN:VTIMEZONE
            TZID:%s
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
            END:VTIMEZONE""".formatted(ZONE);

    private CalendarFile() {}

    /** A file with one event opens as an appointment; one with several is read in as a calendar. */
    public static String of(CalendarEvent... events) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Innovationskraft//SV");
        TIME_ZONE.lines().forEach(lines::add);
        for (CalendarEvent event : events) {
            addTo(lines, event);
        }
        lines.add("END:VCALENDAR");
        return lines.stream().map(line -> folded(line) + "\r\n").collect(Collectors.joining());
    }

    private static void addTo(List<String> lines, CalendarEvent event) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + event.uid());
        lines.add("SEQUENCE:" + event.sequence());
        lines.add("DTSTAMP:" + utc(event.made()));
        lines.add("DTSTART;TZID=" + ZONE + ":" + STAMP.format(event.starts()));
        lines.add("DTEND;TZID=" + ZONE + ":" + STAMP.format(event.starts().plusMinutes(event.minutes())));
        lines.addAll(event.repeats().isEmpty() ? List.of() : List.of("RRULE:" + event.repeats()));
        lines.add("SUMMARY:" + escaped(event.title()));
        lines.add("DESCRIPTION:" + escaped(event.text()));
        Collections.addAll(
                lines,
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:" + escaped(event.title()),
                "TRIGGER:" + event.alarm(),
                "END:VALARM",
                "END:VEVENT");
    }

    private static String utc(Instant instant) {
        return STAMP.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\;,]", "\\\\$0").replaceAll("\\R", "\\\\n");
    }

    /** No line is longer than 75 octets, and no character is cut in two. */
    private static String folded(String line) {
        StringBuilder result = new StringBuilder();
        int length = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST_LINE) {
                result.append("\r\n ");
                length = 1;
            }
            result.append(character);
            length += octets;
        }
        return result.toString();
    }
}
