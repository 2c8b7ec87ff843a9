package se.innovationskraft.packager.model;

/**
 * A theme: a landscape on the map that holds two to five exercises.
 *
 * @param id such as {@code t2}
 * @param introduction what the theme is about and why
 */
public record Theme(
        String id,
        String slug,
        String version,
        String title,
        Colour colour,
        Symbol symbol,
        Html introduction,
        Source source) {

    /** The theme colours of the visual identity; the exact values are in the style sheet. */
    public enum Colour {
        BLUE,
        GREEN,
        RED,
        YELLOW,
        PURPLE
    }

    /** The line symbol that goes with the colour, so that colour never carries meaning alone. */
    public enum Symbol {
        MOUNTAIN,
        CLEARING,
        VILLAGE,
        SPRING,
        CAMPFIRE
    }
}
