package se.innovationskraft.bridge.measurement.web;

import java.util.Locale;

/**
 * A part of a bar, in percent of its length.
 *
 * @param level 1–4; 0 for those whose level is not told
 * @param people how many it stands for
 * @param from where it begins
 */
record Segment(int level, int people, double from, double length) {

    static Segment of(int level, int people, int before, int all) {
        return new Segment(level, people, 100.0 * before / all, 100.0 * people / all);
    }

    /** Such as {@code 12.50%}. */
    static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }

    public String x() {
        return percent(from);
    }

    public String width() {
        return percent(length);
    }

    public String middle() {
        return percent(from + length / 2);
    }
}
