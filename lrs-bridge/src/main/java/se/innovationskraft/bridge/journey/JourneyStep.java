package se.innovationskraft.bridge.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the journey.
 *
 * @param isOwn whether it is the leader's; the others are the management's
 * @param signs what shows that the leader has been there; none for the management's
 */
record JourneyStep(int number, String title, boolean isOwn, List<Sign> signs) {

    JourneyStep {
        signs = List.copyOf(signs);
    }

    /** Last part of the mark's name: done when there is a sign of it. */
    public String mark() {
        return signs.isEmpty() ? Mark.WAITS.word() : Mark.DONE.word();
    }

    /**
     * What shows that the leader has been there.
     *
     * @param word last part of its message key
     * @param number how many, 0 where it is not counted
     * @param day null where none is told
     */
    record Sign(String word, long number, @Nullable LocalDate day) {}
}
