package se.innovationskraft.packager.check.content;

import java.util.EnumSet;
import java.util.Set;
import se.innovationskraft.packager.model.Source;

/**
 * Some words that a reader meets together: a paragraph, a list item, a question, an option.
 *
 * @param words without marks
 * @param source the nearest place that the model knows of
 */
record Passage(Kind kind, String words, Source source) {

    /** What the words are for. */
    enum Kind {
        TITLE,
        SHEET,
        /** Minutes in brackets are what a thing to prepare takes. */
        PREPARATION,
        PROSE,
        SAY,
        HELP,
        QUESTION,
        HINT,
        OPTION,
        /** A sheet to send on: it may have places in brackets that the sender fills in. */
        TEMPLATE,
        /** Names and titles of other people's works: they are as they are. */
        SOURCES
    }

    private static final Set<Kind> SENTENCES =
            EnumSet.of(Kind.SHEET, Kind.TEMPLATE, Kind.PREPARATION, Kind.PROSE, Kind.SAY, Kind.HELP, Kind.HINT);
    private static final Set<Kind> READ_IN_STEP = EnumSet.of(Kind.PROSE, Kind.SAY, Kind.QUESTION, Kind.HINT);

    /** Whether it is written in sentences; a title, a label or an option is not, and would make a text seem easy. */
    boolean isRunningText() {
        return SENTENCES.contains(kind);
    }

    /** Whether somebody must read it to do the step: help is asked for, and options are compared, not read through. */
    boolean isReadInStep() {
        return READ_IN_STEP.contains(kind);
    }
}
