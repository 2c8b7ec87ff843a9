package se.innovationskraft.packager.check.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Severity;

/**
 * The manifest keeps to the official SCORM 1.2 schemas that lie beside it in the package.
 *
 * @see <a href="https://adlnet.gov/projects/scorm/">SCORM 1.2 Content Aggregation Model</a>
 */
final class ManifestSchemaRule implements PackageRule {

    private static final List<String> SCHEMAS =
            List.of("imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd", "adlcp_rootv1p2.xsd");

    @Override
    public Stream<Problem> check(ContentPackage contents) {
        Optional<byte[]> manifest = contents.content(Manifest.NAME);
        List<String> missing = SCHEMAS.stream()
                .filter(name -> contents.content(name).isEmpty())
                .toList();
        if (manifest.isEmpty() || !missing.isEmpty()) {
            return missing.stream().map(name -> Manifest.problem("schema-file-missing", name));
        }
        return validate(manifest.get(), contents).stream();
    }

    private static List<Problem> validate(byte[] manifest, ContentPackage contents) {
        List<Problem> problems = new ArrayList<>();
        try {
            Validator validator = schema(contents).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Collector(problems));
            validator.validate(new StreamSource(new ByteArrayInputStream(manifest)));
        } catch (SAXException e) {
            if (problems.isEmpty()) {
                problems.add(Manifest.problem("manifest-schema", String.valueOf(e.getMessage())));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read XML in memory", e);
        }
        return problems;
    }

    private static Schema schema(ContentPackage contents) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        // imsmd_rootv1p2p1.xsd breaks the rule of unique particle attribution; full checking would refuse it
        factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setResourceResolver(new SchemaResolver(contents));
        Source[] sources = SCHEMAS.stream()
                .map(name -> new StreamSource(
                        new ByteArrayInputStream(contents.content(name).orElseThrow()), name))
                .toArray(Source[]::new);
        return factory.newSchema(sources);
    }

    private record Collector(List<Problem> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            add(Severity.WARNING, warning);
        }

        @Override
        public void error(SAXParseException error) {
            add(Severity.ERROR, error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            add(Severity.ERROR, error);
        }

        private void add(Severity severity, SAXParseException found) {
            problems.add(new Problem(
                    severity,
                    "manifest-schema",
                    Manifest.NAME,
                    found.getLineNumber(),
                    List.of(String.valueOf(found.getMessage()))));
        }
    }
}
