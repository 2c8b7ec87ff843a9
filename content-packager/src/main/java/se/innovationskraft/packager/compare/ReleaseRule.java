package se.innovationskraft.packager.compare;

import java.util.stream.Stream;

/** Looks for one kind of difference between two releases of the same package. */
interface ReleaseRule {

    Stream<Reason> compare(Release old, Release now);
}
