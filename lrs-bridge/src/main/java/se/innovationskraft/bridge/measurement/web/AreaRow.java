package se.innovationskraft.bridge.measurement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.innovationskraft.bridge.threshold.AreaResult;
import se.innovationskraft.bridge.threshold.AreaResult.Exact;
import se.innovationskraft.bridge.threshold.AreaResult.Mostly;

/**
 * What is told of an area, as a row of a table and as a bar.
 *
 * @param title of the area
 */
record AreaRow(String title, AreaResult result) {

    private static final int UPPER_HALF = 3;

    /** {@code exact}, {@code mostly} or {@code withheld}. */
    public String kind() {
        return result.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** People on a level of exact numbers; 0 otherwise. */
    public int people(int level) {
        return result instanceof Exact exact ? exact.counts().get(level - 1) : 0;
    }

    /** How dark the cell of a level is: 0 for nobody, then 1 to 3 for up to a quarter, up to half, and more. */
    public int step(int level) {
        int people = people(level);
        if (people == 0 || !(result instanceof Exact exact)) {
            return 0;
        }
        return 4 * people <= exact.of() ? 1 : 2 * people <= exact.of() ? 2 : 3;
    }

    /** The bar from level 1 to 4, without levels that nobody is on; empty when nothing is told. */
    public List<Segment> segments() {
        if (result instanceof Mostly mostly) {
            return List.of(
                    Segment.of(mostly.level(), mostly.atLeast(), 0, mostly.of()),
                    Segment.of(0, mostly.of() - mostly.atLeast(), mostly.atLeast(), mostly.of()));
        }
        return result instanceof Exact exact ? segments(exact) : List.of();
    }

    /** Where the upper two levels begin in the bar of exact numbers. */
    public String half() {
        return result instanceof Exact exact
                ? Segment.percent(100.0 * (exact.of() - exact.atLeast(UPPER_HALF)) / exact.of())
                : "0%";
    }

    private static List<Segment> segments(Exact exact) {
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (int level = 1; level <= exact.counts().size(); level++) {
            int people = exact.counts().get(level - 1);
            if (people > 0) {
                segments.add(Segment.of(level, people, before, exact.of()));
            }
            before += people;
        }
        return segments;
    }
}
