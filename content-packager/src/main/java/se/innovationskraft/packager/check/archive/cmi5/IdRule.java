package se.innovationskraft.packager.check.archive.cmi5;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.check.archive.Iri;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.Problem;

/** Ids are IRIs with a scheme, used once, and objectives that are referred to are defined. */
final class IdRule implements CourseRule {

    @Override
    public Stream<Problem> check(CourseStructure structure, FileNames names) {
        return Stream.of(shapes(structure), twice(structure), dangling(structure), types(structure))
                .flatMap(problems -> problems);
    }

    private static Stream<XmlElement> identified(CourseStructure structure) {
        return Stream.of(
                        structure.elements("course").stream(),
                        structure.elements("block").stream(),
                        structure.elements("au").stream(),
                        structure.objectives().stream())
                .flatMap(elements -> elements);
    }

    private static Stream<Problem> shapes(CourseStructure structure) {
        return identified(structure)
                .filter(element -> !Iri.isAbsolute(id(element)))
                .map(element -> element.problem("id-not-iri", element.name(), id(element)));
    }

    private static Stream<Problem> twice(CourseStructure structure) {
        Set<String> seen = new HashSet<>();
        return identified(structure)
                .filter(element -> !id(element).isEmpty() && !seen.add(id(element)))
                .map(element -> element.problem("id-repeated", id(element)));
    }

    private static Stream<Problem> dangling(CourseStructure structure) {
        Set<String> known = structure.objectives().stream().map(IdRule::id).collect(Collectors.toSet());
        return structure.elements("objective").stream()
                .filter(element -> element.attribute("idref").isPresent())
                .filter(element -> element.attribute("idref")
                        .map(String::strip)
                        .filter(known::contains)
                        .isEmpty())
                .map(element -> element.problem(
                        "dangling-reference", "idref", element.element().getAttribute("idref")));
    }

    private static Stream<Problem> types(CourseStructure structure) {
        return structure.elements("au").stream()
                .filter(au -> au.attribute("activityType")
                        .filter(type -> !Iri.isAbsolute(type.strip()))
                        .isPresent())
                .map(au -> au.problem("activity-type", au.element().getAttribute("activityType")));
    }

    private static String id(XmlElement element) {
        return element.attribute("id").orElse("").strip();
    }
}
