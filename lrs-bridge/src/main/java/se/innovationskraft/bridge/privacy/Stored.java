package se.innovationskraft.bridge.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * What is stored of a leader; only kinds of which there is something.
 *
 * @param written what the leader has written and chosen, by kind of document
 * @param done what the exercises have told
 * @param shared the place in a learning group, and what the group has been given
 * @param opens what opens the workbook
 * @param counted where the leader is counted for good, the latest first
 */
public record Stored(List<Kept> written, List<Kept> done, List<Kept> shared, List<Kept> opens, List<Counting> counted) {

    public Stored {
        written = List.copyOf(written);
        done = List.copyOf(done);
        shared = List.copyOf(shared);
        opens = List.copyOf(opens);
        counted = List.copyOf(counted);
    }

    /** Documents that say yes to be counted, published or not. */
    public boolean isAsked() {
        return written.stream().anyMatch(kept -> kept.kind().equals("measurement"));
    }

    /**
     * A measurement.
     *
     * @param title as HR calls it
     * @param day on which it was published
     */
    public record Counting(String title, LocalDate day) {}
}
