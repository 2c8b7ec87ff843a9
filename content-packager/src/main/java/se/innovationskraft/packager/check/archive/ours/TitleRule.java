package se.innovationskraft.packager.check.archive.ours;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.scorm.Manifest;
import se.innovationskraft.packager.check.archive.scorm.ManifestRule;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** Titles are there and at most 200 characters: above 255 a real LMS fails with a database error. */
final class TitleRule implements ManifestRule {

    private static final int LONGEST = 200;

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return manifest.elements("title").stream()
                .map(XmlElement::text)
                .filter(title -> title.isBlank() || title.length() > LONGEST)
                .map(title -> Manifest.problem("title-length", title.length(), LONGEST));
    }
}
