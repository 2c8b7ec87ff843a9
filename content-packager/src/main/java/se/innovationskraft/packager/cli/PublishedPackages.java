package se.innovationskraft.packager.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.compare.Release;
import se.innovationskraft.packager.compare.Version;

/** A folder of published packages, found by the names that {@code bin/package build} gives them. */
final class PublishedPackages {

    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)_(\\d+\\.\\d+\\.\\d+)_([a-z0-9-]+)\\.zip");

    private final List<Found> packages;

    /** A package: everything before its version, the version, its format. */
    private record Found(Path file, String name, Version version, String format) {

        /** The id comes first in the name, the slug after it. */
        boolean isOf(Release release) {
            return format.equals(release.format()) && (name + "-").startsWith(release.id() + "-");
        }
    }

    PublishedPackages(Path folder, Texts texts) {
        try (Stream<Path> files = Files.list(folder)) {
            this.packages = files.flatMap(file -> found(file).stream()).toList();
        } catch (IOException e) {
            throw new CommandMistake(
                    texts.text("cannot-read", folder.toAbsolutePath().normalize(), e));
        }
        if (packages.isEmpty()) {
            throw new CommandMistake(
                    texts.text("no-previous", folder.toAbsolutePath().normalize()));
        }
    }

    private static Optional<Found> found(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Version.parse(name.group(2)).map(version -> new Found(file, name.group(1), version, name.group(3)))
                : Optional.empty();
    }

    /**
     * What a release may follow upon, the likeliest first: the newest that is not newer than itself, so that 1.4.3 can
     * be mended when 2.0.0 is out; then those that are newer.
     */
    Stream<Path> before(Release release) {
        Comparator<Found> older = Comparator.comparing(found -> found.version().compareTo(release.version()) <= 0);
        return packages.stream()
                .filter(found -> found.isOf(release))
                .sorted(older.thenComparing(Found::version).reversed())
                .map(Found::file);
    }
}
