package se.innovationskraft.packager.check.archive.scorm;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;

/**
 * The manifest names an edition, and is written in its dialect. An LMS that does not know the text takes the package
 * for SCORM 1.2 and gives it an API that it never asks for: nothing the learner does is saved.
 */
final class EditionRule implements ManifestRule {

    private static final Map<String, Standard> EDITIONS = Map.of(
            "1.2", Standard.SCORM_12,
            "1.3", Standard.SCORM_2004_2ND,
            "CAM 1.3", Standard.SCORM_2004_2ND,
            "2004 2nd Edition", Standard.SCORM_2004_2ND,
            "2004 3rd Edition", Standard.SCORM_2004_3RD,
            "2004 4th Edition", Standard.SCORM_2004_4TH);

    /** The standard that a manifest is taken for. */
    static Standard of(Manifest manifest) {
        Standard byDialect = manifest.dialect() == Dialect.SCORM_12 ? Standard.SCORM_12 : Standard.SCORM_2004;
        return named(manifest).filter(named -> speaks(named, manifest)).orElse(byDialect);
    }

    private static Optional<Standard> named(Manifest manifest) {
        return manifest.version().map(text -> EDITIONS.get(text.strip()));
    }

    private static boolean speaks(Standard named, Manifest manifest) {
        return (named == Standard.SCORM_12) == (manifest.dialect() == Dialect.SCORM_12);
    }

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        boolean isOld = manifest.dialect() == Dialect.SCORM_12;
        if (manifest.version().isEmpty()) {
            Problem missing = Manifest.problem("schema-version-missing");
            // every LMS takes a package that says nothing for SCORM 1.2
            return Stream.of(isOld ? missing.asWarning() : missing);
        }
        String text = manifest.version().get();
        Problem blank = Manifest.problem("schema-version-blank", text.strip());
        Stream<Problem> around =
                text.equals(text.strip()) ? Stream.empty() : Stream.of(isOld ? blank.asWarning() : blank);
        return Stream.concat(around, edition(manifest, text.strip()));
    }

    private static Stream<Problem> edition(Manifest manifest, String text) {
        Optional<Standard> named = named(manifest);
        if (named.isEmpty()) {
            return Stream.of(Manifest.problem("schema-version-unknown", text));
        }
        if (!speaks(named.get(), manifest)) {
            return Stream.of(
                    Manifest.problem("edition-mixed", text, manifest.dialect().packaging()));
        }
        return named.get() == Standard.SCORM_2004_2ND
                ? Stream.of(Manifest.problem("edition-old", text).asWarning())
                : Stream.empty();
    }
}
