package se.innovationskraft.bridge.measurement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time at which leaders may have their self-assessments counted together.
 *
 * @param id random
 * @param title as HR calls it, 1–{@value #LONGEST_TITLE} characters
 * @param opens first day; only what is answered on that day or later counts
 * @param closes last day; null until it is published
 * @param invited how many were asked; null when not said
 * @param record id of the published record; null while none is, and for good when it never is
 */
public record MeasurementPoint(
        String id,
        PointKind kind,
        String title,
        LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable Integer invited,
        @Nullable String record) {

    public static final int LONGEST_TITLE = 100;

    public MeasurementPoint {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A point needs a title of at most " + LONGEST_TITLE + " characters");
        }
        if (closes != null && closes.isBefore(opens)) {
            throw new IllegalArgumentException("A point cannot close on " + closes + " when it opens on " + opens);
        }
        if (invited != null && invited < 0) {
            throw new IllegalArgumentException(invited + " people cannot be invited");
        }
    }

    /** Whether it is published: then nothing about it changes any more. */
    public boolean wasPublished() {
        return record != null;
    }

    /** Whether leaders may say yes or no on that day. */
    public boolean isOpenOn(LocalDate day) {
        return !wasPublished() && !day.isBefore(opens) && (closes == null || !day.isAfter(closes));
    }
}
