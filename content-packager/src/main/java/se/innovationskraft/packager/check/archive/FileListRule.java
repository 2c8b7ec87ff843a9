package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * The manifest lists what is in the zip and nothing else, but for itself and the schema files; a resource lists its own
 * start file.
 */
final class FileListRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        Set<String> listed = manifest.elements("file").stream()
                .map(file -> file.getAttribute("href"))
                .collect(Collectors.toSet());
        Set<String> present =
                contents.entries().stream().map(ContentPackage.Entry::name).collect(Collectors.toSet());
        Stream<Problem> absent = listed.stream()
                .filter(name -> !present.contains(name))
                .map(name -> Manifest.problem("listed-file-missing", name));
        Stream<Problem> unlisted = present.stream()
                .filter(name -> !name.equals(Manifest.NAME) && !name.endsWith(".xsd"))
                .filter(name -> !listed.contains(name))
                .map(name -> Manifest.problem("file-not-listed", name));
        return Stream.of(absent, unlisted, startFiles(manifest)).flatMap(problems -> problems);
    }

    private static Stream<Problem> startFiles(Manifest manifest) {
        return manifest.elements("resource").stream()
                .filter(resource -> resource.hasAttribute("href"))
                .filter(resource -> !ownFiles(resource).contains(resource.getAttribute("href")))
                .map(resource -> Manifest.problem("start-file-not-listed", resource.getAttribute("href")));
    }

    private static List<String> ownFiles(Element resource) {
        var files = resource.getElementsByTagNameNS(Manifest.CONTENT_PACKAGING, "file");
        return java.util.stream.IntStream.range(0, files.getLength())
                .mapToObj(files::item)
                .map(file -> ((Element) file).getAttribute("href"))
                .toList();
    }
}
