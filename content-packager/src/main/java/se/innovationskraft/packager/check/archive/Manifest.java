package se.innovationskraft.packager.check.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** A parsed {@code imsmanifest.xml}. Nothing outside it is ever read: no DTD, no entities. */
record Manifest(Document document) {

    /** The only name an LMS looks for. */
    static final String NAME = "imsmanifest.xml";

    static final String CONTENT_PACKAGING = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    static final String METADATA = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1";
    static final String ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

    /** The manifest; empty when it is absent or not well-formed, which other rules report. */
    static Optional<Manifest> read(ContentPackage contents) {
        return contents.content(NAME).flatMap(Manifest::parse);
    }

    private static Optional<Manifest> parse(byte[] bytes) {
        try {
            return Optional.of(new Manifest(builder().parse(new ByteArrayInputStream(bytes))));
        } catch (SAXException e) {
            return Optional.empty();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("Cannot parse XML in memory", e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }

    /** All elements, in document order. */
    Stream<Element> elements() {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
    }

    /** The elements of IMS Content Packaging with a name. */
    List<Element> elements(String name) {
        return elements()
                .filter(element -> CONTENT_PACKAGING.equals(element.getNamespaceURI()))
                .filter(element -> name.equals(element.getLocalName()))
                .toList();
    }

    /** The resources that are SCOs. */
    List<Element> scos() {
        return elements("resource").stream()
                .filter(resource -> "sco".equals(resource.getAttributeNS(ADL, "scormtype")))
                .toList();
    }

    /** A problem in the manifest as a whole. */
    static Problem problem(String rule, Object... arguments) {
        return Problem.inFile(rule, NAME, arguments);
    }
}
