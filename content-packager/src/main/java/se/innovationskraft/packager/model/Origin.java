package se.innovationskraft.packager.model;

/**
 * Where a field's text may be fetched from: what the same person wrote in another exercise.
 *
 * @param exerciseId such as {@code o13}
 * @param fieldId a field of that exercise
 */
public record Origin(String exerciseId, String fieldId) {}
