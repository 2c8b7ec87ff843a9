package se.innovationskraft.bridge.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long something took, time after time.
 *
 * @param millis sorted; at least one
 * @param work of the service for all of it, on all cores; zero when not taken
 */
record Figures(String what, List<Double> millis, Duration work) {

    Figures {
        millis = millis.stream().sorted().toList();
    }

    /** What so many percent of the times stayed below, or took. */
    double percent(int percent) {
        return millis.get(Math.max(0, (int) Math.ceil(millis.size() * percent / 100.0) - 1));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-22s %5d times  p50 %6.1f ms  p99 %6.1f ms  most %6.1f ms  work %5.1f ms",
                what,
                millis.size(),
                percent(50),
                percent(99),
                percent(100),
                work.toMillis() / (double) millis.size());
    }
}
