package se.innovationskraft.bridge.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which groups to make, as somebody has filled it in: it may be wrong, and stands in the form again then.
 *
 * @param label what they are called, before their number
 * @param count how many
 * @param closes ISO day
 */
record CodesForm(String label, String count, String closes) {

    /** Leaves room for a space and a number in {@link LearningGroup#label()}. */
    static final int LONGEST_LABEL = 15;

    static final int MOST = 50;

    private static final int USUAL_MONTHS = 3;
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]?");

    /** One group more, as is usual. */
    static CodesForm empty(LocalDate today) {
        return new CodesForm("", "1", usualDay(today).toString());
    }

    /** The last day when nothing else is said. */
    static LocalDate usualDay(LocalDate today) {
        return today.plusMonths(USUAL_MONTHS);
    }

    /** What is wrong, by the name of the field; nothing when groups can be made. */
    List<String> mistakes(LocalDate today) {
        List<String> mistakes = new ArrayList<>();
        if (label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            mistakes.add("label");
        }
        if (!COUNT.matcher(count.strip()).matches() || number() > MOST) {
            mistakes.add("count");
        }
        if (day().filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)))
                .isEmpty()) {
            mistakes.add("closes");
        }
        return mistakes;
    }

    /** How many; only when that is no mistake. */
    int number() {
        return Integer.parseInt(count.strip());
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(closes.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
