package se.innovationskraft.packager.check.archive.scorm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import se.innovationskraft.packager.model.Standard;

/**
 * The official schemas of an edition, from the class path: a package's own copies are never believed.
 *
 * @param folder where they lie
 * @param roots the files that define a namespace each; they bring in the rest
 */
record SchemaSet(String folder, List<String> roots) {

    private static final String ROOT = "scorm-templates/schema/";
    private static final List<String> ROOTS_12 =
            List.of("imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd", "adlcp_rootv1p2.xsd");
    private static final List<String> ROOTS_2004 = List.of(
            "imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd", "lom.xsd");

    /** The schemas of a standard; empty when there are none to judge by. */
    static Optional<SchemaSet> of(Standard standard) {
        return switch (standard) {
            case SCORM_12 -> Optional.of(new SchemaSet("scorm12/", ROOTS_12));
            case SCORM_2004_3RD -> Optional.of(new SchemaSet("scorm2004-3rd/", ROOTS_2004));
            case SCORM_2004_4TH -> Optional.of(new SchemaSet("scorm2004-4th/", ROOTS_2004));
            default -> Optional.empty();
        };
    }

    /** The schemas compiled, which takes time. The result is safe to share between threads. */
    Schema schema() {
        try {
            return compiled();
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas in \"" + folder + "\" do not compile", e);
        }
    }

    private Schema compiled() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        // imsmd_rootv1p2p1.xsd breaks the rule of unique particle attribution; full checking would refuse it
        factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        SchemaResolver resolver = new SchemaResolver(this);
        factory.setResourceResolver(resolver);
        return factory.newSchema(roots.stream()
                .map(name -> new StreamSource(
                        new ByteArrayInputStream(resolver.bytes(name).orElseThrow()), name))
                .toArray(Source[]::new));
    }

    /** A file of the set; empty when it has none of that name. */
    Optional<byte[]> file(String name) {
        try (InputStream stream = SchemaSet.class.getClassLoader().getResourceAsStream(ROOT + folder + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read \"" + ROOT + folder + name + "\"", e);
        }
    }
}
