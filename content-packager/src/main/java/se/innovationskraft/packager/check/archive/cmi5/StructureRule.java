package se.innovationskraft.packager.check.archive.cmi5;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.Problem;

/**
 * Elements stand where cmi5 wants them, in its order, and none is missing.
 *
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md">cmi5, 13.1 and 14.0</a>
 */
final class StructureRule implements CourseRule {

    private static final String TEXTS = "title description ";

    /** What may stand in an element, in this order. */
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "courseStructure", words("course objectives au block"),
            "course", words(TEXTS),
            "block", words(TEXTS + "objectives au block"),
            "au", words(TEXTS + "objectives url launchParameters entitlementKey"),
            "objectives", words("objective"),
            "objective", words(TEXTS),
            "title", words("langstring"),
            "description", words("langstring"));

    /** What an element cannot do without. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "courseStructure", words("course"),
            "course", words(TEXTS),
            "block", words(TEXTS),
            "au", words(TEXTS + "url"),
            "objectives", words("objective"));

    /** What may stand more than once. */
    private static final List<String> REPEATED = words("au block objective langstring");

    @Override
    public Stream<Problem> check(CourseStructure structure, FileNames names) {
        Stream<Problem> unsaid = structure.objectives().stream().flatMap(objective -> missing(objective, words(TEXTS)));
        return Stream.concat(unsaid, structure.all().stream().flatMap(StructureRule::check));
    }

    private static Stream<Problem> check(XmlElement element) {
        List<String> needed = NEEDED.getOrDefault(element.name(), List.of());
        return Stream.of(missing(element, needed), misplaced(element), empty(element))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> missing(XmlElement element, List<String> needed) {
        return needed.stream()
                .filter(name -> element.children(name).isEmpty())
                .map(name -> element.problem("cmi5-missing", element.name(), name));
    }

    /** What does not belong in an element, stands too early or once too often. */
    private static Stream<Problem> misplaced(XmlElement element) {
        List<String> allowed = ALLOWED.getOrDefault(element.name(), List.of());
        List<Problem> problems = new ArrayList<>();
        int before = -1;
        for (XmlElement child : element.children()) {
            if (!child.namespace().equals(CourseStructure.NAMESPACE)) {
                continue;
            }
            int place = place(child, allowed);
            boolean isAgain = place == before && !REPEATED.contains(child.name());
            if (place < before || isAgain) {
                problems.add(child.problem("cmi5-misplaced", child.name(), element.name()));
            }
            before = Math.max(before, place);
        }
        return problems.stream();
    }

    /** AUs and blocks may stand in any order among themselves. */
    private static int place(XmlElement child, List<String> allowed) {
        return allowed.indexOf(child.name().equals("block") && allowed.contains("block") ? "au" : child.name());
    }

    private static Stream<Problem> empty(XmlElement element) {
        boolean isGroup = element.name().equals("block") || element.name().equals("courseStructure");
        return isGroup
                        && element.children("au").isEmpty()
                        && element.children("block").isEmpty()
                ? Stream.of(element.problem("cmi5-empty", element.name()))
                : Stream.empty();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" "));
    }
}
