package se.innovationskraft.packager.check.archive.ours;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.PackageRule;
import se.innovationskraft.packager.check.archive.scorm.Manifest;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * The manifest, or what another standard has in its place, is the first entry, at the root, with exactly its name:
 * otherwise an LMS says that it is missing.
 */
final class ManifestPlaceRule implements PackageRule {

    private static final List<String> NAMES = List.of(Manifest.NAME, "cmi5.xml", "tincan.xml");

    @Override
    public Stream<Problem> check(ContentPackage contents) {
        String first =
                contents.entries().isEmpty() ? "" : contents.entries().get(0).name();
        return NAMES.contains(first)
                ? Stream.empty()
                : Stream.of(Problem.inFile("manifest-not-first", first, String.join(", ", NAMES), first));
    }
}
