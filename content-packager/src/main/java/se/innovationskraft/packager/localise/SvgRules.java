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

/** What a logo may hold: drawing, and nothing that runs, moves, leads away or fetches. */
final class SvgRules {

    static final QName VIEW_BOX = new QName("viewBox");

    private static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space");
    private static final Set<String> DRAWING = Set.of(("svg g defs symbol use title desc style path rect circle ellipse"
                    + " line polyline polygon text tspan textPath image linearGradient radialGradient stop clipPath mask"
                    + " pattern marker filter switch")
            .split(" "));
    private static final Pattern FILTER_PART = Pattern.compile("fe(?!Image)[A-Z][A-Za-z]+");
    private static final Pattern INSIDE =
            Pattern.compile("\\s*(#.*|data:image/(png|jpe?g|webp);base64,[A-Za-z0-9+/=\\s]*)", Pattern.DOTALL);
    /** A backslash can spell anything in CSS. */
    private static final Pattern FETCHES =
            Pattern.compile("@import|javascript:|expression\\(|image-set\\(|url\\(\\s*[\"']?(?!\\s*[\"']?#)|\\\\");

    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*");

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
        if (!DRAWING.contains(name) && !FILTER_PART.matcher(name).matches()) {
            throw problem("logo-unsafe", name, element);
        }
        for (Iterator<Attribute> attributes = element.getAttributes(); attributes.hasNext(); ) {
            Attribute attribute = attributes.next();
            if (isKept(attribute)) {
                check(attribute, element);
            }
        }
    }

    private static void check(Attribute attribute, StartElement element) throws UnusableSvgException {
        String name = attribute.getName().getLocalPart().toLowerCase(Locale.ROOT);
        boolean leadsAway =
                name.equals("href") && !INSIDE.matcher(attribute.getValue()).matches();
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

    private static boolean fetches(String text) {
        return FETCHES.matcher(text.toLowerCase(Locale.ROOT)).find();
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

    private static String length(StartElement root, String side) throws UnusableSvgException {
        Attribute attribute = root.getAttributeByName(new QName(side));
        Matcher length = LENGTH.matcher(attribute == null ? "" : attribute.getValue());
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
