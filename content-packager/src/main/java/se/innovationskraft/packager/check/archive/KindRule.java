package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** Says what a zip is in which no LMS finds a course, and what to do about it. */
final class KindRule implements PackageRule {

    /** What LMSs look for at the root. */
    private static final List<String> DESCRIPTORS = List.of("imsmanifest.xml", "cmi5.xml", "tincan.xml");

    /** A file that only one kind of other format has. */
    private static final Map<String, String> FORMATS = Map.of(
            "h5p.json", "H5P",
            "[Content_Types].xml", "Office",
            "META-INF/container.xml", "EPUB",
            "contentv3.xml", "eXeLearning",
            "META-INF/MANIFEST.MF", "Java");

    @Override
    public Stream<Problem> check(ContentPackage contents) {
        List<String> names =
                contents.entries().stream().map(ContentPackage.Entry::name).toList();
        return Stream.of(misplaced(names), misspelt(names), inner(names), format(names), page(names))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(Problem.inFile("no-manifest", null)))
                .stream();
    }

    private static Optional<Problem> misplaced(List<String> names) {
        return names.stream()
                .filter(name -> name.contains("/") && !name.startsWith("__MACOSX/"))
                .filter(name -> DESCRIPTORS.contains(base(name)))
                .findFirst()
                .map(name -> Problem.inFile(
                        "manifest-in-folder", name, base(name), name.substring(0, name.lastIndexOf('/'))));
    }

    private static Optional<Problem> misspelt(List<String> names) {
        return names.stream()
                .filter(name ->
                        name.toLowerCase(Locale.ROOT).matches("(imsmanifest|cmi5|tincan)[^/]{0,15}\\.(xml|txt)"))
                .findFirst()
                .map(name -> Problem.inFile("manifest-misspelt", name, right(name)));
    }

    private static String right(String name) {
        return DESCRIPTORS.stream()
                .filter(right -> name.toLowerCase(Locale.ROOT).startsWith(right.substring(0, right.indexOf('.'))))
                .findFirst()
                .orElse(DESCRIPTORS.get(0));
    }

    private static Optional<Problem> inner(List<String> names) {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".zip"))
                .findFirst()
                .map(name -> Problem.inFile("zip-in-zip", name, name));
    }

    private static Optional<Problem> format(List<String> names) {
        Set<String> known = names.stream().filter(FORMATS::containsKey).collect(Collectors.toSet());
        return known.stream()
                .sorted()
                .findFirst()
                .map(name -> Problem.inFile("other-format", name, String.valueOf(FORMATS.get(name))));
    }

    private static Optional<Problem> page(List<String> names) {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches("([^/]+/)?[^/]+\\.html?"))
                .findFirst()
                .map(name -> Problem.inFile("plain-pages", name));
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
