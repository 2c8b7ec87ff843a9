package se.innovationskraft.packager.model;

/**
 * An answer that something hangs on, written {@code dag=fm}.
 *
 * @param fieldId a field met earlier in the exercise
 * @param value as it is stored: the key of an option or a card, the level of a scale, a number
 */
public record Condition(String fieldId, String value) {}
