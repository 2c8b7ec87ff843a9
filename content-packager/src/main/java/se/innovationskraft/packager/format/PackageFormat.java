package se.innovationskraft.packager.format;

import java.util.List;
import java.util.Optional;
import se.innovationskraft.packager.localise.LocalLayerFiles;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Standard;

/** A way to package a course. */
public interface PackageFormat {

    /** The word in file names and on the command line, such as {@code scorm12}. */
    String name();

    /** What an LMS takes it for; empty when it is for no LMS. */
    Optional<Standard> standard();

    /** Whether this way can hold such a course. */
    boolean supports(Course course);

    /**
     * The files of the package, in the order they stand in the zip.
     *
     * @param course one that it {@linkplain #supports supports}
     */
    ContentPackage contents(Programme programme, Course course, LocalLayer localLayer);

    /** Those of the files that are the municipality's own. */
    default List<Entry> localFiles(LocalLayer localLayer) {
        return LocalLayerFiles.of(localLayer);
    }
}
