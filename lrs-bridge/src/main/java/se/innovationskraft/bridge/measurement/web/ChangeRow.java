package se.innovationskraft.bridge.measurement.web;

import java.util.Locale;
import se.innovationskraft.bridge.threshold.AreaChange;

/**
 * What is told of the change in an area.
 *
 * @param before what the earlier record tells
 * @param now what this record tells
 */
record ChangeRow(String title, AreaChange change, AreaRow before, AreaRow now) {

    /** {@code counted}, {@code mostly} or {@code sidebyside}. */
    public String kind() {
        return change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
