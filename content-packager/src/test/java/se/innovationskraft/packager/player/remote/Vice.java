package se.innovationskraft.packager.player.remote;

/** What a record store may get wrong. */
public enum Vice {
    /** It says yes to every document, and has none of them afterwards. */
    FORGETS,
    /** It says no to every statement. */
    TAKES_NO_STATEMENTS,
    /** It shows no package what was said. */
    TELLS_NOTHING,
    /** It does not show which edition of a document it has. */
    HIDES_EDITIONS
}
