package se.innovationskraft.bridge.measurement.web;

import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.measurement.MeasurementPoint;

/**
 * A point that is not published.
 *
 * @param hasOpened whether its first day has come
 * @param people how many would be counted now; null while they are fewer than the threshold
 */
record WaitingPoint(
        MeasurementPoint point, boolean hasOpened, @Nullable Integer people) {}
