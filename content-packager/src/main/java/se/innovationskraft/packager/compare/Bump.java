package se.innovationskraft.packager.compare;

import java.util.Locale;

/** How much a version must rise, the least first. */
public enum Bump {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    /** The word in JSON and in message keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
