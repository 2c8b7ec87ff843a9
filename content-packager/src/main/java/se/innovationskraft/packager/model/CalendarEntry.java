package se.innovationskraft.packager.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry that the learner can put in a calendar. Nothing is stored.
 *
 * @param minutes how long it lasts
 * @param title what it is called in the calendar
 * @param starts start times such as {@code 09:00} that follow from an answer
 * @param repeats recurrence rules (RFC 5545, 3.3.10) that follow from an answer
 */
public record CalendarEntry(FieldHead head, int minutes, String title, List<When> starts, List<When> repeats)
        implements Field {

    public CalendarEntry {
        starts = List.copyOf(starts);
        repeats = List.copyOf(repeats);
    }

    @Override
    public FieldType type() {
        return FieldType.CALENDAR;
    }

    @Override
    public int largestValue() {
        return 0;
    }

    @Override
    public boolean isAnswer() {
        return false;
    }

    /** Everything that a time or a rule hangs on. */
    public Stream<Condition> conditions() {
        return Stream.concat(starts.stream(), repeats.stream()).map(When::condition);
    }

    /** What holds when an answer was given. */
    public record When(Condition condition, String value) {}
}
