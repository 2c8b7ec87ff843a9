package se.innovationskraft.packager.localise;

import java.util.stream.IntStream;

/**
 * Contrast as WCAG 2.2 counts it (relative luminance, sRGB). The player counts in the same way, in
 * {@code later/local/contrast.js}.
 */
final class Contrast {

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

    /** From 0, black, to 1, white. */
    static double luminance(String colour) {
        double[] channels = linear(colour);
        return IntStream.range(0, WEIGHTS.length)
                .mapToDouble(channel -> WEIGHTS[channel] * channels[channel])
                .sum();
    }

    /** Red, green and blue as amounts of light, 0 to 1. */
    static double[] linear(String colour) {
        return IntStream.of(1, 3, 5)
                .mapToDouble(at -> linear(Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0))
                .toArray();
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
