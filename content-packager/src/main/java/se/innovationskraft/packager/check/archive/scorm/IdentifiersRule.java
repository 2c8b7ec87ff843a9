package se.innovationskraft.packager.check.archive.scorm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * Everything that LMSs file results under has an identifier of its own, not longer than their databases hold, and what
 * is pointed at is there.
 */
final class IdentifiersRule implements ManifestRule {

    private static final int LONGEST = 255;
    private static final List<String> IDENTIFIED = List.of("manifest", "organization", "item", "resource");

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return Stream.of(missing(manifest), tooLong(manifest), twice(manifest), dangling(manifest))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> missing(Manifest manifest) {
        return IDENTIFIED.stream()
                .flatMap(name -> manifest.elements(name).stream())
                .filter(element -> element.attribute("identifier")
                        .filter(id -> !id.isBlank())
                        .isEmpty())
                .map(element -> element.problem("identifier-missing", element.name()));
    }

    private static Stream<Problem> tooLong(Manifest manifest) {
        return identified(manifest)
                .filter(element -> id(element).length() > LONGEST)
                .map(element ->
                        element.problem("identifier-too-long", id(element).length(), LONGEST));
    }

    private static Stream<Problem> twice(Manifest manifest) {
        Set<String> seen = new HashSet<>();
        return identified(manifest)
                .filter(element -> !seen.add(id(element)))
                .map(element -> element.problem("identifier-repeated", id(element)));
    }

    private static Stream<Problem> dangling(Manifest manifest) {
        Set<String> known = new HashSet<>(
                manifest.elements("resource").stream().map(IdentifiersRule::id).toList());
        return Stream.of("item", "dependency")
                .flatMap(name -> manifest.elements(name).stream())
                .filter(element -> element.attribute("identifierref")
                        .filter(ref -> !known.contains(ref))
                        .isPresent())
                .map(element -> element.problem(
                        "dangling-reference", "identifierref", element.element().getAttribute("identifierref")));
    }

    private static Stream<XmlElement> identified(Manifest manifest) {
        return manifest.all().stream()
                .filter(element -> element.namespace().equals(manifest.dialect().packaging()))
                .filter(element -> !id(element).isBlank());
    }

    private static String id(XmlElement element) {
        return element.attribute("identifier").orElse("");
    }
}
