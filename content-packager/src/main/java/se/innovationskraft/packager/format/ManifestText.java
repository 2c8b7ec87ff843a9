package se.innovationskraft.packager.format;

/** Texts as a manifest holds them. */
public final class ManifestText {

    private ManifestText() {}

    /**
     * A text with letters as themselves, because some LMSs store a character reference as it is written; straight
     * quotation marks made typographic, so that they need none.
     */
    public static String literal(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('"', '”')
                .replace('\'', '’');
    }
}
