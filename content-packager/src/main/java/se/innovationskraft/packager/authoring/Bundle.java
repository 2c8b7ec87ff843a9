package se.innovationskraft.packager.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Authored files by name: what a folder, a jar or a zip holds. Nothing else in the packager knows which it was.
 *
 * <p>Names are relative to the folder of programmes, with forward slashes, such as {@code
 * innovationskraft/programme.md}. Everything is held in memory; a programme is some hundred kilobytes. Safe to share
 * between threads.
 */
public final class Bundle {

    private final SortedMap<String, byte[]> files;

    private Bundle(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** A bundle of files already read. */
    public static Bundle of(Map<String, byte[]> files) {
        return new Bundle(new TreeMap<>(files));
    }

    /**
     * The files below a folder; hidden files are left out.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Bundle ofFolder(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isContent(name)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder \"" + folder + "\"", e);
        }
        return new Bundle(files);
    }

    /**
     * The files of a jar or zip below a folder in it.
     *
     * @param zip closed by the caller
     * @param folder such as {@code modules/}; empty for everything
     * @throws UncheckedIOException if it is no readable zip
     */
    public static Bundle ofZip(InputStream zip, String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            ZipInputStream entries = new ZipInputStream(zip);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                if (!entry.isDirectory() && name.startsWith(folder) && isContent(name.substring(folder.length()))) {
                    files.put(name.substring(folder.length()), entries.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the zip", e);
        }
        return new Bundle(files);
    }

    /** All names, sorted. */
    public Stream<String> names() {
        return files.keySet().stream();
    }

    /** The bytes of a file; empty when there is none of that name. */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static boolean isContent(String name) {
        return name.contains("/") && Stream.of(name.split("/")).noneMatch(part -> part.startsWith("."));
    }
}
