package se.innovationskraft.packager.format;

import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

/** A way to package an exercise. */
public interface PackageFormat {

    /** The word in file names and on the command line, such as {@code scorm12}. */
    String name();

    /** The files of the package of an exercise, in the order they stand in the zip. */
    ContentPackage contents(Programme programme, Exercise exercise, LocalLayer localLayer);
}
