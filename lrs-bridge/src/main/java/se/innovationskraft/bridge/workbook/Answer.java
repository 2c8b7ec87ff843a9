package se.innovationskraft.bridge.workbook;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a field.
 *
 * @param value as the player stores it, see {@link StoredText}
 * @param rev grows by one with each change; the higher one wins where two meet
 * @param other value that met this one with the same revision when workbooks were joined; null when none did
 */
public record Answer(String value, long rev, @Nullable String other) {}
