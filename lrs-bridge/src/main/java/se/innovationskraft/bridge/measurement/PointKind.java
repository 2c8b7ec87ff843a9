package se.innovationskraft.bridge.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where in the programme a measurement is made. */
public enum PointKind {
    /** Goals are set. */
    START("start"),
    /** In the midst of the exercises. */
    MIDDLE("mitt"),
    /** The exercises are done. */
    END("slut"),
    /** Some time after. */
    AFTER("efter");

    private final String word;

    PointKind(String word) {
        this.word = word;
    }

    /** As it is stored, such as {@code mitt}. */
    @JsonValue
    public String word() {
        return word;
    }

    /**
     * The kind of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static PointKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no kind of point"));
    }
}
