package se.innovationskraft.packager.check.archive.cmi5;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.model.Problem;

/** Something that must hold for a course structure, in a package with certain files. */
@FunctionalInterface
interface CourseRule {

    Stream<Problem> check(CourseStructure structure, FileNames names);
}
