package se.innovationskraft.packager.localise;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * Contrast as WCAG 2.2 counts it (relative luminance, sRGB). The player counts in the same way, in
 * {@code later/local/contrast.js}.
 */
final class Contrast {

    /** What text needs. */
    static final double ENOUGH = 4.5;

    /**
     * By scheme, what an own colour has to be told from: the national paper under the deepest tint there can be, so that
     * it passes on every other ground as well.
     */
    static final Map<String, String> GROUNDS = Map.of("light", "#e7e6e3", "dark", "#252a31");

    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
    private static final double FLARE = 0.05;

    private Contrast() {}

    /**
     * From 1 to 21.
     *
     * @param one {@code #rrggbb}, as is the other
     */
    static double between(String one, String other) {
        double first = luminance(one) + FLARE;
        double second = luminance(other) + FLARE;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        return IntStream.range(0, WEIGHTS.length)
                .mapToDouble(channel -> WEIGHTS[channel]
                        * linear(Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0))
                .sum();
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
