package se.innovationskraft.packager.localise;

import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import tools.jackson.databind.JsonNode;

/** What a logo may hold: drawing, and nothing that runs, moves, leads away or fetches. */
final class SvgRules {

    static final QName VIEW_BOX = new QName("viewBox");

    private static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space");

    private final Set<String> drawing;
    private final Pattern filterPart;
    private final Pattern inside;
    /** A backslash can spell anything in CSS. */
    private final Pattern fetches;

    private final Pattern length;

    /** @param rules of logos, from the schema */
    SvgRules(JsonNode rules) {
        drawing = Set.of(rules.path("drawing").stringValue().split(" "));
        filterPart = Pattern.compile(rules.path("filterPart").stringValue());
        inside = Pattern.compile(rules.path("inside").stringValue(), Pattern.DOTALL);
        fetches = Pattern.compile(rules.path("fetches").stringValue());
        length = Pattern.compile(rules.path("length").stringValue());
    }

    void checkRoot(StartElement element) throws UnusableSvgException {
        boolean isSvg = element.getName().equals(new QName(SvgCleaner.SVG, "svg"));
        if (!isSvg) {
            throw problem("logo-not-svg", element.getName().getLocalPart(), element);
        }
    }

    /** What drawing programs keep there for themselves. */
    boolean isLeftOut(StartElement element) {
        return !SvgCleaner.SVG.equals(element.getName().getNamespaceURI())
                || element.getName().getLocalPart().equals("metadata");
    }

    void check(StartElement element) throws UnusableSvgException {
        String name = element.getName().getLocalPart();
        if (!drawing.contains(name) && !filterPart.matcher(name).matches()) {
            throw problem("logo-unsafe", name, element);
        }
        for (Iterator<Attribute> attributes = element.getAttributes(); attributes.hasNext(); ) {
            Attribute attribute = attributes.next();
            if (isKept(attribute)) {
                check(attribute, element);
            }
        }
    }

    private void check(Attribute attribute, StartElement element) throws UnusableSvgException {
        String name = attribute.getName().getLocalPart().toLowerCase(Locale.ROOT);
        boolean leadsAway =
                name.equals("href") && !inside.matcher(attribute.getValue()).matches();
        if (name.startsWith("on") || leadsAway || fetches(attribute.getValue())) {
            throw problem("logo-unsafe", name, element);
        }
    }

    /**
     * Checks a style sheet.
     *
     * @param style all that the element holds: a comment in it can cut a word in two
     */
    void checkStyle(String style, XMLEvent end) throws UnusableSvgException {
        if (fetches(style)) {
            throw problem("logo-unsafe", "style", end);
        }
    }

    private boolean fetches(String text) {
        return fetches.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isKept(Namespace namespace) {
        return Set.of(SvgCleaner.SVG, SvgCleaner.XLINK).contains(namespace.getNamespaceURI());
    }

    static boolean isKept(Attribute attribute) {
        String namespace = attribute.getName().getNamespaceURI();
        return namespace.isEmpty()
                || namespace.equals(SvgCleaner.XLINK)
                || attribute.getName().equals(SPACE);
    }

    /** Without one a picture is cut off, not made smaller. */
    String viewBox(StartElement root) throws UnusableSvgException {
        return "0 0 " + length(root, "width") + " " + length(root, "height");
    }

    private String length(StartElement root, String side) throws UnusableSvgException {
        Attribute attribute = root.getAttributeByName(new QName(side));
        Matcher length = this.length.matcher(attribute == null ? "" : attribute.getValue());
        if (!length.matches()) {
            throw problem("logo-no-size", side, root);
        }
        return length.group(1);
    }

    private static UnusableSvgException problem(String rule, String detail, XMLEvent at) {
        return new UnusableSvgException(
                rule, detail, Math.max(1, at.getLocation().getLineNumber()));
    }
}
