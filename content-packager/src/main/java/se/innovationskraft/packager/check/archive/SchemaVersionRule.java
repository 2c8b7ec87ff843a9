package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * The edition is named exactly, with no blank space around it: an LMS that does not know the text takes the package for
 * another edition.
 */
final class SchemaVersionRule implements ManifestRule {

    private static final String EDITION = "1.2";

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        List<Element> versions = manifest.elements("schemaversion");
        String text = versions.isEmpty() ? "" : versions.get(0).getTextContent();
        return text.equals(EDITION)
                ? Stream.empty()
                : Stream.of(Manifest.problem("schema-version", text.replace("\n", "\\n"), EDITION));
    }
}
