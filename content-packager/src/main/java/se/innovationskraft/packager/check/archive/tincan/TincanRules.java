package se.innovationskraft.packager.check.archive.tincan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.check.archive.Iri;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.check.archive.xml.XmlReader;
import se.innovationskraft.packager.check.archive.xml.XmlReading;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Judgement;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;

/**
 * The rules of xAPI packages.
 *
 * @see <a href="https://github.com/RusticiSoftware/launch">Rustici's launch: lms_lrs.md and tincan.xsd</a>
 */
public final class TincanRules {

    private static final String NAME = "tincan.xml";
    private static final String NAMESPACE = "http://projecttincan.com/tincan.xsd";

    private TincanRules() {}

    /** What is found out from {@code tincan.xml}; empty when the package has none at its root. */
    public static Optional<Judgement> judge(ContentPackage contents) {
        return XmlReader.read(contents, NAME).map(reading -> judge(reading, contents));
    }

    private static Judgement judge(XmlReading reading, ContentPackage contents) {
        if (reading.root().isEmpty()) {
            return judgement("", reading.problems());
        }
        XmlElement root = reading.root().get();
        if (!root.is(NAMESPACE, "tincan")) {
            return judgement("", List.of(root.problem("tincan-namespace", root.name(), root.namespace())));
        }
        List<XmlElement> activities = elements(root, "activity");
        FileNames names = new FileNames(contents);
        Stream<Problem> problems = Stream.of(
                        ids(activities),
                        launches(root),
                        activities.stream().flatMap(activity -> activity(activity, names)))
                .flatMap(found -> found);
        return judgement(title(activities), problems.toList());
    }

    private static Stream<Problem> ids(List<XmlElement> activities) {
        Set<String> seen = new HashSet<>();
        return activities.stream()
                .filter(activity -> !seen.add(id(activity)))
                .map(activity -> activity.problem("id-repeated", id(activity)));
    }

    private static Stream<Problem> launches(XmlElement root) {
        List<XmlElement> launched = elements(root, "activity").stream()
                .filter(activity -> !activity.children("launch").isEmpty())
                .toList();
        if (launched.isEmpty()) {
            return Stream.of(root.problem("tincan-no-launch"));
        }
        return launched.size() == 1
                ? Stream.empty()
                : Stream.of(launched.get(1)
                        .problem("tincan-several-launches", launched.size())
                        .asWarning());
    }

    private static Stream<Problem> activity(XmlElement activity, FileNames names) {
        String type = activity.attribute("type").orElse("").strip();
        return Stream.of(
                        Iri.isAbsolute(id(activity))
                                ? Stream.<Problem>empty()
                                : Stream.of(activity.problem("id-not-iri", "activity", id(activity))),
                        Iri.isAbsolute(type)
                                ? Stream.<Problem>empty()
                                : Stream.of(activity.problem("activity-type", type)),
                        activity.children("name").stream().map(XmlElement::text).allMatch(String::isEmpty)
                                ? Stream.of(activity.problem("title-missing", "activity")
                                        .asWarning())
                                : Stream.<Problem>empty(),
                        activity.children("launch").stream().flatMap(launch -> start(launch, names)))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> start(XmlElement launch, FileNames names) {
        String address = launch.text();
        if (address.isEmpty()) {
            return Stream.of(launch.problem("au-url-missing"));
        }
        if (Iri.isAbsolute(address)) {
            return address.startsWith("http:")
                    ? Stream.of(launch.problem("au-url-insecure", address).asWarning())
                    : Stream.empty();
        }
        String file = address.split("[?#]", 2)[0];
        return names.has(file) ? Stream.empty() : Stream.of(launch.problem("start-file-missing", file));
    }

    private static List<XmlElement> elements(XmlElement root, String name) {
        return root.all().filter(element -> element.is(NAMESPACE, name)).toList();
    }

    private static String id(XmlElement activity) {
        return activity.attribute("id").orElse("").strip();
    }

    private static String title(List<XmlElement> activities) {
        return activities.stream()
                .flatMap(activity -> activity.children("name").stream())
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    private static Judgement judgement(String title, List<Problem> problems) {
        return new Judgement(Optional.of(Standard.XAPI), title, problems);
    }
}
