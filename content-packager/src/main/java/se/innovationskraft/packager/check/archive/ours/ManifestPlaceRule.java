package se.innovationskraft.packager.check.archive.ours;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.PackageRule;
import se.innovationskraft.packager.check.archive.scorm.Manifest;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** The manifest is the first entry, at the root, with exactly its name: otherwise an LMS says that it is missing. */
final class ManifestPlaceRule implements PackageRule {

    @Override
    public Stream<Problem> check(ContentPackage contents) {
        String first =
                contents.entries().isEmpty() ? "" : contents.entries().get(0).name();
        return first.equals(Manifest.NAME)
                ? Stream.empty()
                : Stream.of(Problem.inFile("manifest-not-first", first, Manifest.NAME, first));
    }
}
