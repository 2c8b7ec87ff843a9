package se.innovationskraft.packager.format;

/** What the player of a package speaks to. Each has a script of its own, so that none carries the words of another. */
public enum Room {
    /** The API of SCORM 1.2; where none is found, the page keeps what is written on the device, or nothing. */
    SCORM_12("player-scorm12", "probe-scorm"),
    /** The API of SCORM 2004, of every edition. */
    SCORM_2004("player-scorm2004", "probe-scorm"),
    /** The record store of an LMS of cmi5 or xAPI, over the network. */
    REMOTE("player-remote", "probe-remote");

    private final String script;
    private final String probe;

    Room(String script, String probe) {
        this.script = script;
        this.probe = probe;
    }

    /** Name of the script among what was built, without its ending; every package calls it {@code player.js}. */
    String script() {
        return script;
    }

    /** The same of what tries an LMS; its packages call it {@code probe.js}. */
    String probe() {
        return probe;
    }
}
