package se.innovationskraft.bridge.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of one kind is stored of a leader.
 *
 * @param kind last part of the key of its words; {@code other} for what has none
 * @param name what it calls itself, for what has no words
 * @param first day in Sweden; null when no day is stored
 * @param expires whether the days are when it ends
 */
public record Kept(
        String kind,
        String name,
        int amount,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        boolean expires) {}
