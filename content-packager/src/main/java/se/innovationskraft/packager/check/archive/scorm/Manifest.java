package se.innovationskraft.packager.check.archive.scorm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.check.archive.xml.XmlReader;
import se.innovationskraft.packager.check.archive.xml.XmlReading;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * A parsed {@code imsmanifest.xml} in one of the dialects of SCORM.
 *
 * @param all every element, in the order of the file
 */
public record Manifest(XmlElement root, Dialect dialect, List<XmlElement> all) {

    /** The only name an LMS looks for. */
    public static final String NAME = "imsmanifest.xml";

    static final String SEQUENCING = "http://www.imsglobal.org/xsd/imsss";

    public Manifest {
        all = List.copyOf(all);
    }

    /** The manifest; empty when it is absent, not well-formed or of another kind, which other rules report. */
    public static Optional<Manifest> read(ContentPackage contents) {
        return XmlReader.read(contents, NAME).flatMap(XmlReading::root).flatMap(Manifest::of);
    }

    /** The manifest that an element is the root of; empty when it is of no dialect of SCORM. */
    static Optional<Manifest> of(XmlElement root) {
        return root.name().equals("manifest")
                ? Dialect.of(root.namespace())
                        .map(dialect -> new Manifest(root, dialect, root.all().toList()))
                : Optional.empty();
    }

    /** The elements of IMS Content Packaging with a name. */
    public List<XmlElement> elements(String name) {
        return elements(dialect.packaging(), name);
    }

    /** The elements of a namespace with a name. */
    List<XmlElement> elements(String namespace, String name) {
        return all.stream().filter(element -> element.is(namespace, name)).toList();
    }

    /** The elements that ADL adds with a name. */
    List<XmlElement> adlElements(String name) {
        return elements(dialect.adl(), name);
    }

    /** The resources that are SCOs. */
    public List<XmlElement> scos() {
        return elements("resource").stream()
                .filter(resource -> scormType(resource).filter("sco"::equals).isPresent())
                .toList();
    }

    /** What a resource says it is; empty when it says nothing that an LMS understands. */
    Optional<String> scormType(XmlElement resource) {
        return Dialect.SCORM_TYPES.stream()
                .flatMap(name -> resource.attribute(dialect.adl(), name).stream())
                .findFirst();
    }

    /** The resources that items point at: those that learners open. */
    List<XmlElement> launched() {
        Set<String> references = elements("item").stream()
                .flatMap(item -> item.attribute("identifierref").stream())
                .collect(Collectors.toSet());
        return elements("resource").stream()
                .filter(resource -> resource.attribute("identifier")
                        .filter(references::contains)
                        .isPresent())
                .toList();
    }

    /** The text of {@code schemaversion} as it is written, blank space and all; empty when it is not there. */
    public Optional<String> version() {
        return root.children("metadata").stream()
                .flatMap(metadata -> metadata.children("schemaversion").stream())
                .map(version -> version.element().getTextContent())
                .findFirst();
    }

    /** What the course is called; empty when it has no title. */
    String title() {
        return Stream.of("organization", "item")
                .flatMap(name -> elements(name).stream())
                .flatMap(element -> element.children("title").stream())
                .map(XmlElement::text)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A problem in the manifest as a whole. */
    public static Problem problem(String rule, Object... arguments) {
        return Problem.inFile(rule, NAME, arguments);
    }
}
