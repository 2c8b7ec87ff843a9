package se.innovationskraft.packager.check.archive.ours;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.scorm.Manifest;
import se.innovationskraft.packager.check.archive.scorm.ManifestRule;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * Identifiers are ASCII, at most 64 characters, and hold no version: an LMS that meets another item identifier in an
 * upgrade deletes what learners have done.
 */
final class IdentifierRule implements ManifestRule {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return manifest.all().stream()
                .flatMap(element -> element.attribute("identifier").stream())
                .filter(identifier -> !ALLOWED.matcher(identifier).matches())
                .map(identifier -> Manifest.problem("identifier", identifier));
    }
}
