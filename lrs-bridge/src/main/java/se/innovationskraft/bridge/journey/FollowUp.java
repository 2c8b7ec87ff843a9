package se.innovationskraft.bridge.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.workbook.Fields;
import se.innovationskraft.bridge.workbook.StoredText;

/**
 * What became of an exercise, asked two weeks after it was completed. It is called out for two weeks more, then it stays
 * open without a word.
 *
 * @param exercise id
 * @param title of the exercise
 * @param question what the exercise itself asks, as an HTML fragment
 * @param completed day that the round was completed
 * @param today day that it is looked at, in Sweden
 */
record FollowUp(
        String exercise, String title, String question, int round, LocalDate completed, LocalDate today, Words words) {

    static final int FIRST_DAY = 14;
    static final int LAST_DAY = 28;

    /** Fields of the document. */
    static final String CHOICE = "val";

    static final String HOURS = "timmar";
    static final String TEXT = "text";
    static final List<String> FIELDS = List.of(CHOICE, HOURS, TEXT);

    /** What one can do with what was tried, as it is stored. */
    static final List<String> CHOICES = List.of("behall", "andra", "slapp");

    /** Hours a month that it gives; in bands, so that a sum of some people's never tells one person's. */
    static final List<String> BANDS = List.of("0", "1-4", "5-9", "10+");

    static final int LONGEST = 300;

    /** The first day that it is asked. */
    public LocalDate from() {
        return completed.plusDays(FIRST_DAY);
    }

    public boolean isOpen() {
        return !today.isBefore(from());
    }

    /** Whether the leader is reminded of it. */
    public boolean isCalledOut() {
        return isOpen() && !isAnswered() && ChronoUnit.DAYS.between(completed, today) <= LAST_DAY;
    }

    public boolean isAnswered() {
        return !words.choice().isEmpty()
                || !words.hours().isEmpty()
                || !words.text().isEmpty();
    }

    /** The words in another place of the page's address. */
    public String anchor() {
        return "uppfoljning-" + exercise + "-" + round;
    }

    public List<String> choices() {
        return CHOICES;
    }

    public List<String> bands() {
        return BANDS;
    }

    public int longest() {
        return LONGEST;
    }

    /**
     * What the leader has said of it; each part is empty when nothing is.
     *
     * @param choice of {@link #CHOICES}; others count as none
     * @param hours of {@link #BANDS}; others count as none
     * @param other text that met this one when workbooks were joined; null when none did
     * @param rev revision, 0 when nothing is written
     */
    record Words(
            String choice,
            String hours,
            String text,
            @Nullable String other,
            long rev) {

        static Words of(Fields fields) {
            String other = fields.other(TEXT);
            return new Words(
                    known(CHOICES, fields.value(CHOICE)),
                    known(BANDS, fields.value(HOURS)),
                    StoredText.decode(fields.value(TEXT)),
                    other == null ? null : StoredText.decode(other),
                    fields.revision(FIELDS));
        }

        static Words of(FollowUpForm form, long rev) {
            return new Words(known(CHOICES, form.val()), known(BANDS, form.timmar()), form.text(), null, rev);
        }

        private static String known(List<String> words, String word) {
            return words.contains(word) ? word : "";
        }
    }
}
