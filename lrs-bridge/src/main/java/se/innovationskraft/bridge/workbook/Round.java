package se.innovationskraft.bridge.workbook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time that an exercise was done.
 *
 * @param number 1, 2, 3, …
 * @param started null when not said
 * @param completed null while it is not
 * @param answers by item: the field's id, with {@code .} and the sitting's number where an exercise has several
 */
public record Round(
        int number, @Nullable LocalDate started, @Nullable LocalDate completed, Map<String, Answer> answers) {

    public Round {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The day to date it by: when it was completed, else begun. */
    public @Nullable LocalDate day() {
        return completed == null ? started : completed;
    }

    /** What is stored for an item; empty when nothing is. */
    public String value(String item) {
        Answer answer = answers.get(item);
        return answer == null ? "" : answer.value();
    }
}
