package se.innovationskraft.bridge.journey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.CalendarEntry;
import se.innovationskraft.packager.model.CalendarEntry.When;
import se.innovationskraft.packager.model.Condition;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;

/**
 * When and how often: what the first exercise lets one choose between.
 *
 * @param starts parts of the day
 * @param rhythms how often
 * @param from first day to suggest, one that is no Saturday or Sunday
 */
record OwnTime(CalendarEntry entry, List<Option> starts, List<Option> rhythms, LocalDate from) {

    private static final Pattern BY_DAY = Pattern.compile("BYDAY=([A-Z,]+)");
    private static final int DAYS = 7;

    OwnTime {
        starts = List.copyOf(starts);
        rhythms = List.copyOf(rhythms);
    }

    /**
     * Something to choose.
     *
     * @param key as it is stored and sent
     * @param label as the first exercise words it
     * @param value a time such as {@code 09:00}, or a recurrence rule
     */
    record Option(String key, String label, String value, boolean isChosen) {}

    /**
     * What there is to choose; empty where the first exercise has no calendar entry.
     *
     * @param answers the stored value of a field of the first exercise
     */
    static Optional<OwnTime> of(@Nullable Exercise start, UnaryOperator<String> answers, LocalDate today) {
        return Stream.ofNullable(start)
                .flatMap(Exercise::fields)
                .filter(CalendarEntry.class::isInstance)
                .map(CalendarEntry.class::cast)
                .findFirst()
                .map(entry -> new OwnTime(
                        entry,
                        options(start, entry.starts(), answers),
                        options(start, entry.repeats(), answers),
                        workday(today.plusDays(1))));
    }

    private static List<Option> options(@Nullable Exercise start, List<When> whens, UnaryOperator<String> answers) {
        Optional<When> chosen = whens.stream()
                .filter(when -> PlanRule.holds(when.condition(), answers))
                .findFirst()
                .or(() -> whens.stream().findFirst());
        return whens.stream()
                .map(when -> new Option(
                        when.condition().value(),
                        label(start, when.condition()),
                        when.value(),
                        chosen.filter(when::equals).isPresent()))
                .toList();
    }

    private static String label(@Nullable Exercise start, Condition condition) {
        return Stream.ofNullable(start)
                .flatMap(Exercise::fields)
                .filter(field -> field.id().equals(condition.fieldId()) && field instanceof Field.Choice)
                .flatMap(field -> ((Field.Choice) field).options().stream())
                .filter(option -> option.key().equals(condition.value()))
                .map(Field.Option::text)
                .findFirst()
                .orElse(condition.value());
    }

    private static LocalDate workday(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(next -> next.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .findFirst()
                .orElseThrow();
    }

    /** Of a list of what can be chosen, the one with a key. */
    static Optional<Option> chosen(List<Option> options, String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    /**
     * The first day that a rule falls on, from a day on: a start on another day is shown by some calendars and not by
     * others.
     *
     * @see <a href="https://datatracker.ietf.org/doc/html/rfc5545#section-3.8.5.3">RFC 5545, 3.8.5.3</a>
     */
    static LocalDate firstOf(String rule, LocalDate from) {
        Matcher days = BY_DAY.matcher(rule);
        String names = days.find() ? days.group(1) : "";
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(DAYS)
                .filter(day -> names.contains(day.getDayOfWeek().name().substring(0, 2)))
                .findFirst()
                .orElse(from);
    }
}
