package se.innovationskraft.bridge.steering;

/** What came of writing down something that somebody else may have changed meanwhile. */
enum Written {
    SAVED,
    /** It is no longer as the writer saw it, or is gone. Nothing is changed. */
    CHANGED_MEANWHILE,
    /** There is no room for one more. Nothing is changed. */
    FULL
}
