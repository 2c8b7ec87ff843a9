package se.innovationskraft.packager.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.innovationskraft.packager.model.ContentPackage;

/**
 * A zip whose bytes depend on nothing but the files: not on the clock, the time zone or the order of a directory.
 */
public final class ReproducibleZip {

    /**
     * The time every entry carries. Not 1980-01-01 00:00, the zip format's first moment: the JDK takes it for "before
     * the format's time" and then writes a field that depends on the time zone.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ReproducibleZip() {}

    /** The bytes of a zip with the package's files in their order. */
    public static byte[] write(ContentPackage contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (ContentPackage.Entry entry : contents.entries()) {
                ZipEntry zipEntry = new ZipEntry(entry.name());
                zipEntry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(zipEntry);
                zip.write(entry.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a zip to memory", e);
        }
        return bytes.toByteArray();
    }

    /** The files of a zip that we have written ourselves; there is no guard against hostile ones. */
    public static ContentPackage read(byte[] zip) {
        List<ContentPackage.Entry> entries = new ArrayList<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                entries.add(new ContentPackage.Entry(entry.getName(), stream.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read back the zip", e);
        }
        return new ContentPackage(entries);
    }
}
