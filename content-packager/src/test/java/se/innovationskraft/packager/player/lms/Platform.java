package se.innovationskraft.packager.player.lms;

/** Where a learner opens a package, whatever standard the two speak with each other. */
public interface Platform {

    /** The page that plays the package; each time it is fetched is a new launch. */
    String playerAddress();

    /** The package's own page, as nobody launched it. */
    String packageAddress();

    /** What every address of the package begins with. */
    String packageFolder();

    /** Number of the latest launch. */
    int launch();

    /** Where it shows the package. */
    Framing framing();

    /** Waits until the package of a launch has said that it is over, where it can, and all that it sent is here. */
    void awaitEnd(int launch);
}
