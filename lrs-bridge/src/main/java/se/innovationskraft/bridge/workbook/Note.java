package se.innovationskraft.bridge.workbook;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note of one's own.
 *
 * @param place {@code programme} or id of a theme
 * @param text empty when nothing is written
 * @param rev 0 when nothing has been written yet
 * @param saved Swedish time; null when nothing has been written yet
 * @param others texts that met this one when workbooks were joined or a file was read in; none when none did
 */
public record Note(
        String place, String text, long rev, @Nullable LocalDateTime saved, List<String> others) {

    public Note {
        others = List.copyOf(others);
    }

    /** What stands under the goal. */
    public static final String PROGRAMME = "programme";

    public static final int LONGEST = 4_000;

    public int longest() {
        return LONGEST;
    }
}
