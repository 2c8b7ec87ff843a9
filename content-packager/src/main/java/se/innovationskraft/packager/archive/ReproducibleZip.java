package se.innovationskraft.packager.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.innovationskraft.packager.model.ContentPackage;

/**
 * A zip whose bytes depend on nothing but the files: not on the clock, the time zone or the order of a directory.
 */
public final class ReproducibleZip {

    private static final int MOST_FILES = 0xFFFF;

    private ReproducibleZip() {}

    /** The bytes of a zip with the package's files in their order. */
    public static byte[] write(ContentPackage contents) {
        return write(contents, new DeflatedFiles());
    }

    /**
     * The bytes of a zip with the package's files in their order.
     *
     * @param deflated what earlier zips of the same run were made of; takes in the files of this one
     * @throws IllegalArgumentException if there are more files than a plain zip can hold
     */
    public static byte[] write(ContentPackage contents, DeflatedFiles deflated) {
        if (contents.entries().size() >= MOST_FILES) {
            throw new IllegalArgumentException(
                    "Too many files for a zip: " + contents.entries().size());
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (ContentPackage.Entry entry : contents.entries()) {
            DeflatedFile file = deflated.of(entry.content());
            directory.writeBytes(ZipRecords.directoryHeader(entry.name(), file, zip.size()));
            zip.writeBytes(ZipRecords.fileHeader(entry.name(), file));
            zip.writeBytes(file.bytes());
        }
        byte[] end = ZipRecords.end(contents.entries().size(), directory.size(), zip.size());
        zip.writeBytes(directory.toByteArray());
        zip.writeBytes(end);
        return zip.toByteArray();
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
