package se.innovationskraft.bridge.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which statements to read.
 *
 * @param since only those stored later; null takes all
 * @param until only those stored then or earlier; null takes all
 * @param ascending the oldest first; otherwise the latest
 * @param limit how many at most, 1 or more
 * @param beyond number of the last statement of the page before; 0 begins
 */
public record StatementQuery(
        @Nullable Instant since, @Nullable Instant until, boolean ascending, int limit, long beyond) {

    /** The page after the one that ended with a statement of that number. */
    public StatementQuery beyond(long seq) {
        return new StatementQuery(since, until, ascending, limit, seq);
    }
}
