package se.innovationskraft.packager.model;

/**
 * Authored prose as an HTML fragment, safe to put into a page: made from Markdown with all HTML escaped.
 *
 * @param value the fragment, empty when nothing was written
 */
public record Html(String value) {

    /** No prose at all. */
    public static final Html NONE = new Html("");

    /** Whether there is anything to show. */
    public boolean isPresent() {
        return !value.isEmpty();
    }
}
