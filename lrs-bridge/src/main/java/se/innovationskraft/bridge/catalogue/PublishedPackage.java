package se.innovationskraft.bridge.catalogue;

import java.util.Optional;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Exercise;

/** The package of an exercise, that can be downloaded and tried. */
public final class PublishedPackage {

    private final Exercise exercise;
    private final BuiltPackage built;
    private final ContentPackage contents;
    private final String sha256;

    PublishedPackage(Exercise exercise, BuiltPackage built) {
        this.exercise = exercise;
        this.built = built;
        this.contents = ReproducibleZip.read(built.zip());
        this.sha256 = built.sha256();
    }

    /** Such as {@code innovationskraft-o05}; the same in every version. */
    public String id() {
        return built.id();
    }

    public String title() {
        return built.title();
    }

    /** BCP 47 tag of the language it is written in. */
    public String language() {
        return built.programme().language();
    }

    /**
     * A file of the package.
     *
     * @param name as it stands in the zip, such as {@code index.html}
     */
    public Optional<byte[]> file(String name) {
        return contents.content(name);
    }

    Exercise exercise() {
        return exercise;
    }

    String fileName() {
        return built.fileName();
    }

    byte[] zip() {
        return built.zip();
    }

    String sha256() {
        return sha256;
    }
}
