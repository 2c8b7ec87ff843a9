package se.innovationskraft.packager.model;

/**
 * The headings that a facilitation sheet may hold beside its steps, in the order they are shown. The word an author
 * writes is in the front rooms; what a reader sees is in the message bundle {@code page}.
 */
public enum SheetSection {
    PURPOSE("Syfte"),
    OUTCOME("Resultat"),
    ROLES("Roller"),
    PREPARATION("Förberedelse"),
    MATERIAL("Material"),
    ROOM("Rum"),
    OPENING("Så säger du"),
    REMOTE("Distans"),
    GROUP_SIZE("Gruppstorlek"),
    WHEN_STUCK("Om det kör ihop sig"),
    ACCESSIBILITY("Tillgänglighet"),
    EXAMPLE("Exempel"),
    NEXT("Vidare"),
    FOLLOW_UP("Uppföljning"),
    SOURCES("Källor");

    private final String heading;

    SheetSection(String heading) {
        this.heading = heading;
    }

    /** The heading as written in a content file. */
    public String heading() {
        return heading;
    }
}
