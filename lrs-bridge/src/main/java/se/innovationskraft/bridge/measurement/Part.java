package se.innovationskraft.bridge.measurement;

import org.jspecify.annotations.Nullable;

/**
 * A part of the organisation, from the list that HR keeps. Leaders pick one; nobody writes one.
 *
 * @param id random
 * @param name 1–{@value #LONGEST_NAME} characters, unlike that of every other part
 * @param invited how many leaders of it were asked; null when not said
 * @param closed whether it can be picked no more; what is published of it stays
 */
public record Part(String id, String name, @Nullable Integer invited, boolean closed) {

    public static final int LONGEST_NAME = 100;

    public Part {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A part needs a name of at most " + LONGEST_NAME + " characters");
        }
        if (invited != null && invited < 0) {
            throw new IllegalArgumentException(invited + " people cannot be invited");
        }
    }
}
