package se.innovationskraft.packager.model;

/**
 * The one table of field types. Everything a type needs hangs on its standard term: the folder in
 * {@code scorm-templates/fields} with template, script and style carries that name, and so does the page's
 * {@code data-field}.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#interaction-activities">xAPI interaction
 *     types</a>
 */
public enum FieldType {
    LONG_FILL_IN("long-fill-in", "long-fill-in"),
    CHOICE("choice", "choice"),
    LIKERT("likert", "likert"),
    NUMERIC("numeric", "numeric"),
    LIST("list", "other"),
    TABLE("table", "other"),
    DECK("deck", "other"),
    PLAN("plan", "other"),
    CARD("card", "other"),
    BOARD("board", "other"),
    AGENDA("agenda", "other"),
    VOTES("votes", "other"),
    COUNTER("counter", "numeric"),
    SUGGESTIONS("suggestions", "other"),
    CALENDAR("calendar", "other");

    private final String term;
    private final String interactionType;

    FieldType(String term, String interactionType) {
        this.term = term;
        this.interactionType = interactionType;
    }

    /** Name of the type's folder and of its {@code data-field}. */
    public String term() {
        return term;
    }

    /** The xAPI interaction type that an answer is described with. */
    public String interactionType() {
        return interactionType;
    }
}
