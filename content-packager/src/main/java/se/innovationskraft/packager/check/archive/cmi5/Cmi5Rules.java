package se.innovationskraft.packager.check.archive.cmi5;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.check.archive.xml.XmlReader;
import se.innovationskraft.packager.check.archive.xml.XmlReading;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Judgement;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;

/** The rules of cmi5 packages: what its schema says, and what only its text says. */
public final class Cmi5Rules {

    private static final List<CourseRule> RULES =
            List.of(new StructureRule(), new IdRule(), new TextRule(), new LaunchRule());

    private Cmi5Rules() {}

    /** What is found out from {@code cmi5.xml}; empty when the package has none at its root. */
    public static Optional<Judgement> judge(ContentPackage contents) {
        return XmlReader.read(contents, CourseStructure.NAME).map(reading -> judge(reading, contents));
    }

    private static Judgement judge(XmlReading reading, ContentPackage contents) {
        if (reading.root().isEmpty()) {
            return judgement("", reading.problems());
        }
        XmlElement root = reading.root().get();
        Optional<CourseStructure> structure = CourseStructure.of(root);
        if (structure.isEmpty()) {
            return judgement("", List.of(root.problem("cmi5-namespace", root.name(), root.namespace())));
        }
        FileNames names = new FileNames(contents);
        Stream<Problem> problems = RULES.stream().flatMap(rule -> rule.check(structure.get(), names));
        return judgement(title(root), problems.toList());
    }

    private static String title(XmlElement root) {
        return root.children("course").stream()
                .flatMap(course -> course.children("title").stream())
                .flatMap(title -> title.children("langstring").stream())
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    private static Judgement judgement(String title, List<Problem> problems) {
        return new Judgement(Optional.of(Standard.CMI5), title, problems);
    }
}
