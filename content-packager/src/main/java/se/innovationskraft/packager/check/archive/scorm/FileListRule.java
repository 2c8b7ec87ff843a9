package se.innovationskraft.packager.check.archive.scorm;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * The manifest lists what is in the zip, but for itself and the files that describe XML; a resource lists its own start
 * file. LMSs that copy only what is listed lose the rest.
 */
final class FileListRule implements ManifestRule {

    private static final String UNLISTED_KINDS = ".*\\.(xsd|dtd)|\\.DS_Store|__MACOSX/.*";

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        Set<String> listed = Stream.of("file", "resource")
                .flatMap(name -> manifest.elements(name).stream())
                .flatMap(FileListRule::named)
                .collect(Collectors.toSet());
        Set<String> described =
                manifest.adlElements("location").stream().map(XmlElement::text).collect(Collectors.toSet());
        Stream<Problem> unlisted = contents.entries().stream()
                .map(ContentPackage.Entry::name)
                .filter(name -> !name.equals(Manifest.NAME) && !name.matches(UNLISTED_KINDS))
                .filter(name -> !listed.contains(name) && !described.contains(name))
                .map(name -> Manifest.problem("file-not-listed", name));
        return Stream.concat(unlisted, startFiles(manifest)).map(Problem::asWarning);
    }

    private static Stream<Problem> startFiles(Manifest manifest) {
        return manifest.elements("resource").stream()
                .filter(resource -> resource.attribute("href")
                        .filter(href -> !owns(resource, href))
                        .isPresent())
                .map(resource -> resource.problem(
                        "start-file-not-listed", resource.element().getAttribute("href")));
    }

    private static boolean owns(XmlElement resource, String href) {
        return resource.children("file").stream()
                .flatMap(file -> file.attribute("href").stream())
                .anyMatch(file -> Address.path(file).equals(Address.path(href)));
    }

    /** The names in the zip that an element's address can mean. */
    private static Stream<String> named(XmlElement element) {
        return element.attribute("href").stream()
                .flatMap(address -> Address.file(Address.based(element, address)).stream())
                .flatMap(file -> Stream.of(file, Address.decoded(file)));
    }
}
