package se.innovationskraft.bridge.journey;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Something to put in a calendar.
 *
 * @param uid the same for every file of the same event: a later one then takes the place of the earlier
 * @param sequence grows with each file
 * @param text more about it; lines are parted by a line feed
 * @param starts Swedish time; the first time of those that the rule gives
 * @param repeats recurrence rule (RFC 5545, 3.3.10); empty for once
 * @param alarm when the calendar reminds, such as {@code -PT15M}
 * @param made when the file is made
 */
public record CalendarEvent(
        String uid,
        long sequence,
        String title,
        String text,
        LocalDateTime starts,
        int minutes,
        String repeats,
        String alarm,
        Instant made) {}
