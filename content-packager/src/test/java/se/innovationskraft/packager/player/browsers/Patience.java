package se.innovationskraft.packager.player.browsers;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waiting for what is soon there. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(25);

    private Patience() {}

    /**
     * Looks again and again.
     *
     * @param complaint what is wrong when it never comes
     */
    static <T> T until(Supplier<Optional<T>> looked, Supplier<String> complaint) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = looked.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError(complaint.get());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        }
    }
}
