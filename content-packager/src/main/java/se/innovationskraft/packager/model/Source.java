package se.innovationskraft.packager.model;

/**
 * Where in the authored files something was written.
 *
 * @param file path relative to the bundle's root, with forward slashes, such as {@code innovationskraft/programme.md}
 * @param line 1-based line
 */
public record Source(String file, int line) {}
