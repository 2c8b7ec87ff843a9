package se.innovationskraft.bridge.journey;

import java.util.Locale;

/** How far a leader has come with an exercise. */
enum Mark {
    WAITS,
    BEGUN,
    DONE;

    /** Last part of style classes and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
