package se.innovationskraft.packager.check.archive.cmi5;

import java.util.List;
import java.util.Optional;
import se.innovationskraft.packager.check.archive.xml.XmlElement;

/**
 * A parsed {@code cmi5.xml}.
 *
 * @param all every element of cmi5's own, in the order of the file; what vendors add is left out
 */
record CourseStructure(XmlElement root, List<XmlElement> all) {

    static final String NAME = "cmi5.xml";
    static final String NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    CourseStructure {
        all = List.copyOf(all);
    }

    /** The structure that an element is the root of; empty when it is something else. */
    static Optional<CourseStructure> of(XmlElement root) {
        return root.is(NAMESPACE, "courseStructure")
                ? Optional.of(new CourseStructure(
                        root,
                        root.all()
                                .filter(element -> element.namespace().equals(NAMESPACE))
                                .toList()))
                : Optional.empty();
    }

    List<XmlElement> elements(String name) {
        return all.stream().filter(element -> element.name().equals(name)).toList();
    }

    /** The objectives that are defined, as against those that are referred to. */
    List<XmlElement> objectives() {
        return root.children("objectives").stream()
                .flatMap(objectives -> objectives.children("objective").stream())
                .toList();
    }
}
