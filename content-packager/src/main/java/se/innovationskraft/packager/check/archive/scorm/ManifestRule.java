package se.innovationskraft.packager.check.archive.scorm;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** Something that must hold for what a manifest says. */
@FunctionalInterface
public interface ManifestRule {

    Stream<Problem> check(Manifest manifest, ContentPackage contents);
}
