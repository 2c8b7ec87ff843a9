package se.innovationskraft.packager.model;

/**
 * The one table of field types. Everything a type needs hangs on its standard term: the folder in
 * {@code scorm-templates/fields} with template, script and style carries that name, and so does the page's
 * {@code data-field}. Each type that few exercises use has a script and a style of its own, which only packages that
 * need it carry.
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
    CARD("card", "other", true),
    BOARD("board", "other", true),
    AGENDA("agenda", "other", true),
    VOTES("votes", "other", true),
    COUNTER("counter", "numeric", true),
    SUM("sum", "other", true),
    SUGGESTIONS("suggestions", "other", true),
    CALENDAR("calendar", "other", true);

    private final String term;
    private final String interactionType;
    private final boolean template;

    FieldType(String term, String interactionType) {
        this(term, interactionType, false);
    }

    FieldType(String term, String interactionType, boolean template) {
        this.term = term;
        this.interactionType = interactionType;
        this.template = template;
    }

    /** Name of the type's folder and of its {@code data-field}. */
    public String term() {
        return term;
    }

    /** Whether its script comes with {@code later.js}, and only in packages that need it. */
    public boolean isTemplate() {
        return template;
    }

    /** The xAPI interaction type that an answer is described with. */
    public String interactionType() {
        return interactionType;
    }
}
