package se.innovationskraft.bridge.hr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.measurement.MeasurementPoint;
import se.innovationskraft.bridge.measurement.PointKind;

/**
 * A point as somebody has filled it in: it may be wrong, and stands in the form again then.
 *
 * @param id empty for a new point
 * @param opens an ISO day, as closes; empty closes for open until it is published
 */
record PointForm(String id, String kind, String title, String opens, String closes, String invited) {

    static PointForm empty(LocalDate today) {
        return new PointForm("", PointKind.START.word(), "", today.toString(), "", "");
    }

    static PointForm of(MeasurementPoint point) {
        return new PointForm(
                point.id(),
                point.kind().word(),
                point.title(),
                point.opens().toString(),
                Objects.toString(point.closes(), ""),
                Objects.toString(point.invited(), ""));
    }

    /** What is wrong, by the name of the field; nothing when all can be kept. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (title.isBlank() || title.strip().length() > MeasurementPoint.LONGEST_TITLE) {
            mistakes.add("title");
        }
        if (Arrays.stream(PointKind.values()).noneMatch(one -> one.word().equals(kind))) {
            mistakes.add("kind");
        }
        LocalDate first = day(opens);
        if (first == null) {
            mistakes.add("opens");
        }
        LocalDate last = day(closes);
        if (!closes.isBlank() && (last == null || (first != null && first.isAfter(last)))) {
            mistakes.add("closes");
        }
        if (!FormNumber.isGood(invited)) {
            mistakes.add("invited");
        }
        return mistakes;
    }

    /**
     * The point.
     *
     * @throws IllegalArgumentException when there are mistakes
     */
    MeasurementPoint point() {
        if (!mistakes().isEmpty()) {
            throw new IllegalArgumentException("The form has mistakes: " + mistakes());
        }
        return new MeasurementPoint(
                id, PointKind.of(kind), title, LocalDate.parse(opens.strip()), day(closes), number(), null);
    }

    private @Nullable Integer number() {
        return FormNumber.of(invited).isPresent() ? FormNumber.of(invited).getAsInt() : null;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
