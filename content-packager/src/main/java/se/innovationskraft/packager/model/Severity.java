package se.innovationskraft.packager.model;

import java.util.Locale;

/** How grave a {@link Problem} is. */
public enum Severity {
    /** No package is made until it is mended. */
    ERROR,
    /** Packages are made; the author should look. */
    WARNING;

    /** The word used in JSON: {@code error} or {@code warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
