package se.innovationskraft.packager.check.archive.scorm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * The manifest keeps to the official schemas of its edition. A warning: most LMSs never look, some refuse. The schemas of an edition are
 * compiled when they are first asked for.
 *
 * @see <a href="https://adlnet.gov/projects/scorm/">SCORM 1.2 Content Aggregation Model</a>
 */
final class ManifestSchemaRule implements ManifestRule {

    /** More than anybody reads; one mistake often gives several. */
    private static final int MOST = 20;

    private final Map<SchemaSet, Schema> compiled = new ConcurrentHashMap<>();

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return SchemaSet.of(EditionRule.of(manifest)).stream()
                .flatMap(schemas -> validate(contents.content(Manifest.NAME).orElseThrow(), schemas).stream());
    }

    private List<Problem> validate(byte[] manifest, SchemaSet schemas) {
        List<Problem> problems = new ArrayList<>();
        try {
            Validator validator =
                    compiled.computeIfAbsent(schemas, SchemaSet::schema).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Collector(problems));
            validator.validate(new StreamSource(new ByteArrayInputStream(manifest)));
        } catch (SAXException e) {
            if (problems.isEmpty()) {
                problems.add(Manifest.problem("manifest-schema", String.valueOf(e.getMessage()))
                        .asWarning());
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read XML in memory", e);
        }
        return problems;
    }

    private record Collector(List<Problem> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            add(warning);
        }

        @Override
        public void error(SAXParseException error) {
            add(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            add(error);
        }

        private void add(SAXParseException found) {
            if (problems.size() < MOST) {
                problems.add(Manifest.problem("manifest-schema", String.valueOf(found.getMessage()))
                        .at(found.getLineNumber())
                        .asWarning());
            }
        }
    }
}
