package se.innovationskraft.packager.format;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.innovationskraft.packager.model.Html;

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

    /** The first paragraph without its markup, on one line; empty when there is none. */
    public static String lead(Html prose) {
        return Jsoup.parseBodyFragment(prose.value()).select("p").stream()
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
