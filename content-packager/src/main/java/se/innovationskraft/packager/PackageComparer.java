package se.innovationskraft.packager;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import se.innovationskraft.packager.archive.ForeignZip;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.archive.ZipLimits;
import se.innovationskraft.packager.compare.Comparison;
import se.innovationskraft.packager.compare.Release;
import se.innovationskraft.packager.compare.ReleaseReader;
import se.innovationskraft.packager.compare.ReleaseRules;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** Compares releases of our packages as they lie in their zips. Safe to share between threads. */
public final class PackageComparer {

    /**
     * Reads a package that anybody may have made.
     *
     * @throws IOException if the file itself cannot be read
     * @throws IncomparableException if it is no sound zip, or none of our packages
     */
    public Release read(Path file) throws IOException, IncomparableException {
        ForeignZip zip = ForeignZip.read(file, ZipLimits.GENEROUS);
        if (zip.isRefused()) {
            throw new IncomparableException(zip.problems());
        }
        return ReleaseReader.read(zip.contents(), zip.sums())
                .orElseThrow(() ->
                        new IncomparableException(Problem.inFile("not-a-release", String.valueOf(file.getFileName()))));
    }

    /** Reads a package that has just been built. */
    public Release read(BuiltPackage built) {
        ContentPackage contents = ReproducibleZip.read(built.zip());
        Map<String, String> sums =
                contents.entries().stream().collect(Collectors.toMap(ContentPackage.Entry::name, PackageComparer::sum));
        Optional<Release> release = ReleaseReader.read(contents, sums);
        return release.orElseThrow(
                () -> new IllegalStateException("\"" + built.fileName() + "\" does not say what it is"));
    }

    /** The same as {@link ForeignZip#sums()}. */
    private static String sum(ContentPackage.Entry file) {
        CRC32 crc = new CRC32();
        crc.update(file.content());
        return Long.toHexString(crc.getValue()) + "-" + file.content().length;
    }

    /**
     * Compares two releases of a package.
     *
     * @throws IncomparableException if they are not of the same package
     */
    public Comparison compare(Release old, Release now) throws IncomparableException {
        if (!old.id().equals(now.id())) {
            throw new IncomparableException(Problem.inFile("different-packages", null, old.id(), now.id()));
        }
        return ReleaseRules.compare(old, now);
    }
}
