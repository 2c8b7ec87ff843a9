package se.innovationskraft.packager.render;

/** What a page does with that which is written in it. */
public enum Keeps {
    /** The LMS has it, and this device a copy. */
    ANSWERS,
    /** As answers; and the LMS, which is reached over the network, is told what is done. */
    RECORD,
    /** It is gone when the page is closed: for a screen on a wall, or to look at without logging in. */
    NOTHING
}
