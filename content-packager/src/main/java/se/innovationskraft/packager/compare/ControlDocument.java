package se.innovationskraft.packager.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.innovationskraft.packager.model.ContentPackage;

/**
 * What an LMS reads first: {@code imsmanifest.xml}, {@code cmi5.xml} or {@code tincan.xml}. jsoup's XML parser reads no
 * DTD and no entity, so a hostile file costs no more than its own length.
 *
 * @param format the word in file names; {@code web} when there is nothing for an LMS
 * @param name the file's; empty for {@code web}
 * @param identifiers what results hang on, such as {@code item ITEM-o05}
 * @param launched those of them that are opened, and count towards completion
 */
record ControlDocument(String format, String name, List<String> identifiers, List<String> launched) {

    private static final String MANIFEST = "imsmanifest.xml";
    private static final Map<String, String> SCORM = Map.of(
            "1.2", "scorm12",
            "2004 3rd Edition", "scorm2004-3",
            "2004 4th Edition", "scorm2004-4");

    ControlDocument {
        identifiers = List.copyOf(identifiers);
        launched = List.copyOf(launched);
    }

    static ControlDocument of(ContentPackage contents) {
        return Stream.of(MANIFEST, "cmi5.xml", "tincan.xml")
                .flatMap(name -> contents.content(name).map(bytes -> read(name, parse(bytes))).stream())
                .findFirst()
                .orElse(new ControlDocument("web", "", List.of(), List.of()));
    }

    private static Document parse(byte[] xml) {
        return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static ControlDocument read(String name, Document xml) {
        return switch (name) {
            case MANIFEST ->
                new ControlDocument(
                        scorm(xml),
                        name,
                        ids(xml, "manifest", "organization", "item"),
                        ids(xml, "item[identifierref]"));
            case "cmi5.xml" -> new ControlDocument("cmi5", name, ids(xml, "course", "au"), ids(xml, "au"));
            default -> new ControlDocument("xapi", name, ids(xml, "activity"), ids(xml, "activity:has(launch)"));
        };
    }

    /** An edition that we do not make keeps the name it gives itself. */
    private static String scorm(Document xml) {
        String version = xml.select("schemaversion").text();
        return SCORM.getOrDefault(version, "scorm " + version);
    }

    private static List<String> ids(Document xml, String... selectors) {
        return Stream.of(selectors)
                .flatMap(selector -> xml.select(selector).stream())
                .map(element -> element.normalName() + " " + id(element))
                .distinct()
                .toList();
    }

    private static String id(Element element) {
        return element.attr(element.hasAttr("identifier") ? "identifier" : "id");
    }
}
