package se.innovationskraft.packager.check.archive;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** Something that must hold for the files of a package, in the order they stand in the zip. */
@FunctionalInterface
public interface PackageRule {

    /** What breaks the rule; {@code file} in a problem is a name in the zip. */
    Stream<Problem> check(ContentPackage contents);
}
