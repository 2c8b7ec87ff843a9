package se.innovationskraft.bridge.workbook;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A note of one's own.
 *
 * @param place {@code programme} or id of a theme
 * @param text empty when nothing is written
 * @param rev 0 when nothing has been written yet
 * @param saved Swedish time; null when nothing has been written yet
 * @param other text that met this one when workbooks were joined; null when none did
 */
record Note(
        String place,
        String text,
        long rev,
        @Nullable LocalDateTime saved,
        @Nullable String other) {

    /** What stands under the goal. */
    static final String PROGRAMME = "programme";

    static final int LONGEST = 4_000;

    public int longest() {
        return LONGEST;
    }
}
