package se.innovationskraft.packager.model;

import java.util.List;

/**
 * A theme: a landscape on the map that holds two to five exercises.
 *
 * @param id such as {@code t2}
 * @param kind whether it is one of the source's themes or ours, beside them
 * @param introduction what the theme is about and why
 * @param methods methods and tools, and what each is good for; {@link Html#NONE} when left out
 * @param theory short notes with sources
 * @param film what a film would show; {@link Html#NONE} when left out
 * @param versionSource where {@code version} is written
 */
public record Theme(
        String id,
        String slug,
        String version,
        String title,
        Kind kind,
        Colour colour,
        Symbol symbol,
        Html introduction,
        Html methods,
        List<Note> theory,
        Html film,
        Source source,
        Source versionSource) {

    public Theme {
        theory = List.copyOf(theory);
    }

    /** A note of theory under its own heading. */
    public record Note(String heading, Html text, Source source) {}

    /** Where a theme comes from. */
    public enum Kind {
        /** One of the themes of the source. */
        THEME,
        /** More to train with, of ours. Shown after the themes, and not counted among them. */
        EXTRA,
        /** What carries the training: meetings, the journey. Not suggested as training for an area. */
        SUPPORT
    }

    /** The theme colours of the visual identity; the exact values are in the style sheet. */
    public enum Colour {
        BLUE,
        GREEN,
        RED,
        YELLOW,
        PURPLE,
        GREY
    }

    /** The line symbol that goes with the colour, so that colour never carries meaning alone. */
    public enum Symbol {
        MOUNTAIN,
        CLEARING,
        VILLAGE,
        SPRING,
        CAMPFIRE,
        PATH
    }
}
