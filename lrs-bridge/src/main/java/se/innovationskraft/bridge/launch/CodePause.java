package se.innovationskraft.bridge.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Slows down whoever guesses codes: ten wrong ones within 15 minutes pause the address for 15 minutes. Where a workbook is
 * open its id stands for the address: many leaders share one. Both are in memory only, never stored or logged. Safe to share
 * between threads.
 */
@Service
public class CodePause {

    private static final int MOST = 10;
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** How many wrong codes have come from an address, and until when they count. */
    private record Wrong(int count, Instant until) {}

    private final Map<String, Wrong> wrong = new HashMap<>();
    private final Clock clock;

    CodePause(Clock clock) {
        this.clock = clock;
    }

    /** Whether no code from there is looked at for now. */
    public synchronized boolean isPaused(String address) {
        return now(address).count() >= MOST;
    }

    /** Counts a wrong code; the tenth begins the pause. */
    public synchronized void failed(String address) {
        if (wrong.size() >= MOST_ADDRESSES) {
            wrong.values().removeIf(old -> !old.until().isAfter(clock.instant()));
        }
        Wrong before = now(address);
        boolean isFirstOrLast = before.count() == 0 || before.count() + 1 >= MOST;
        Instant until = isFirstOrLast ? clock.instant().plus(WINDOW) : before.until();
        wrong.put(address, new Wrong(before.count() + 1, until));
    }

    /** Forgets the wrong codes before a right one. */
    public synchronized void succeeded(String address) {
        wrong.remove(address);
    }

    private Wrong now(String address) {
        Wrong there = wrong.get(address);
        return there == null || !there.until().isAfter(clock.instant()) ? new Wrong(0, clock.instant()) : there;
    }
}
