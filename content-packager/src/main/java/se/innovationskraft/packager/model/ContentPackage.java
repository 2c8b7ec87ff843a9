package se.innovationskraft.packager.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files of one package in the order they stand in the zip (the Package Interchange File of SCORM's CAM).
 *
 * @param entries never two of the same name
 */
public record ContentPackage(List<Entry> entries) {

    public ContentPackage {
        entries = List.copyOf(entries);
    }

    /**
     * A file. Equal to another of the same name with the same bytes.
     *
     * @param name path with forward slashes
     */
    public record Entry(String name, byte[] content) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && name.equals(entry.name) && Arrays.equals(content, entry.content);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(content);
        }
    }

    /** The same files in the same order, some with other bytes. */
    public ContentPackage with(List<Entry> others) {
        ContentPackage exchanged = new ContentPackage(others);
        return new ContentPackage(entries.stream()
                .map(entry ->
                        new Entry(entry.name(), exchanged.content(entry.name()).orElse(entry.content())))
                .toList());
    }

    /** The bytes of a file; empty when there is none of that name. */
    public Optional<byte[]> content(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::content)
                .findFirst();
    }
}
