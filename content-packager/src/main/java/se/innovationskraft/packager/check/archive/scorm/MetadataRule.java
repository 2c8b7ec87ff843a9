package se.innovationskraft.packager.check.archive.scorm;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** What describes the course lies in the package, and the course is described by one manifest. */
final class MetadataRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        FileNames names = new FileNames(contents);
        Stream<Problem> missing = manifest.adlElements("location").stream()
                .filter(location ->
                        Address.file(location.text()).filter(names::has).isEmpty())
                .map(location -> location.problem("metadata-file-missing", location.text()));
        Stream<Problem> inner = manifest.elements("manifest").stream()
                .skip(1)
                .limit(1)
                .map(element -> element.problem("inner-manifest"));
        return Stream.concat(missing, inner).map(Problem::asWarning);
    }
}
