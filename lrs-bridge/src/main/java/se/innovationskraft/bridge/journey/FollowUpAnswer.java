package se.innovationskraft.bridge.journey;

import java.util.List;

/**
 * What a leader has said became of a round of an exercise; either part is empty when it is not said.
 *
 * @param title of the exercise
 * @param choice of {@link #CHOICES}
 * @param hours the band of hours a month that it frees, such as {@code 5-9}
 */
public record FollowUpAnswer(String exercise, String title, int round, String choice, String hours) {

    /** What one can do with what was tried, as it is stored: keep, change and drop. */
    public static final List<String> CHOICES = FollowUp.CHOICES;

    private static final String DROPPED = "slapp";

    boolean isSaid() {
        return !choice.isEmpty() || !hours.isEmpty();
    }

    /** Whether what was tried goes on: what is dropped frees no time. */
    public boolean goesOn() {
        return !choice.equals(DROPPED);
    }

    /** The least number of hours a month that it frees; 0 when it does not go on, or nothing is said. */
    public int leastHours() {
        return hours.isEmpty() || !goesOn() ? 0 : Integer.parseInt(hours.replaceFirst("\\D.*", ""));
    }
}
