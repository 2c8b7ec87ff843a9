package se.innovationskraft.bridge.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a field.
 *
 * @param value as the player stores it, see {@link StoredText}
 * @param rev grows by one with each change; the higher one wins where two meet
 * @param others values that met this one and differed when workbooks were joined or a file was read in, the first first
 */
public record Answer(String value, long rev, List<String> others) {

    public Answer {
        others = List.copyOf(others);
    }

    /** The first of the others; null when there is none. */
    public @Nullable String other() {
        return others.isEmpty() ? null : others.get(0);
    }
}
