package se.innovationskraft.packager;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Programme;

/**
 * A finished package.
 *
 * @param format such as {@code scorm12}
 * @param zip the file's bytes
 */
public record BuiltPackage(Programme programme, Course course, String format, byte[] zip) {

    /** The package's id, such as {@code innovationskraft-o05}. */
    public String id() {
        return course.packageId(programme);
    }

    public String title() {
        return course.title();
    }

    public Optional<String> theme() {
        return course.theme();
    }

    public String version() {
        return course.version();
    }

    /** The file's name, such as {@code innovationskraft-o05-egen-antipilot_1.4.2_scorm12.zip}. */
    public String fileName() {
        return course.packageName(programme) + "_" + version() + "_" + format + ".zip";
    }

    /** The same package with other bytes. */
    BuiltPackage with(byte[] other) {
        return new BuiltPackage(programme, course, format, other);
    }

    /** SHA-256 of the zip, in lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
