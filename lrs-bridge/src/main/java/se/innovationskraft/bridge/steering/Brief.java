package se.innovationskraft.bridge.steering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one page for the head of the administration.
 *
 * @param organisation its name
 * @param day on which it is read, in Sweden
 * @param underWay leaders who have begun; null while they are fewer than the threshold
 * @param measured what the latest record tells; null when nothing is published
 * @param results what all stand for, at most three
 * @param decision the one to be taken, else the latest that was taken; null when there is none
 */
record Brief(
        String organisation,
        LocalDate day,
        @Nullable Integer underWay,
        @Nullable Measured measured,
        List<String> results,
        @Nullable Decision decision) {

    private static final int MUCH = 900;

    Brief {
        results = List.copyOf(results);
    }

    /** Whether so much is written that smaller letters keep it on one page. */
    public boolean isDense() {
        int decided = decision == null
                ? 0
                : decision.what().length()
                        + decision.why().length()
                        + String.join("", decision.details().values()).length();
        return String.join("", results).length() + decided > MUCH;
    }
}
