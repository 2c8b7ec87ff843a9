package se.innovationskraft.packager.archive;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that zips have been made of, compressed. Packages have nearly all their files in common, with each other and
 * between formats, so each distinct content is compressed once. Keeps what it has met: one to a run. Safe to share
 * between threads.
 */
public final class DeflatedFiles {

    private final Map<Content, DeflatedFile> known = new ConcurrentHashMap<>();

    /** A file's content, compressed. */
    DeflatedFile of(byte[] content) {
        return known.computeIfAbsent(new Content(content), key -> DeflatedFile.of(key.bytes()));
    }

    /** How many bytes have been compressed. */
    public long size() {
        return known.keySet().stream()
                .mapToLong(content -> content.bytes().length)
                .sum();
    }

    /** Bytes that are equal when what they hold is. */
    private record Content(byte[] bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content && Arrays.equals(bytes, content.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
