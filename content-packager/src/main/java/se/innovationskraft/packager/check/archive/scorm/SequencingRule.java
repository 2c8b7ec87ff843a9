package se.innovationskraft.packager.check.archive.scorm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * What SCORM 2004 says about order and objectives hangs together: nothing is locked for ever, and nothing is filed
 * under the same name twice.
 *
 * @see <a href="https://adlnet.gov/projects/scorm-2004-4th-edition/">SCORM 2004 Sequencing and Navigation, 3</a>
 */
final class SequencingRule implements ManifestRule {

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        if (manifest.dialect() == Dialect.SCORM_12) {
            return Stream.empty();
        }
        return Stream.of(
                        locked(manifest),
                        shared(manifest),
                        objectives(manifest),
                        measures(manifest),
                        thresholds(manifest))
                .flatMap(problems -> problems);
    }

    /** Groups whose items can neither be chosen nor come one after another. */
    private static Stream<Problem> locked(Manifest manifest) {
        return Stream.of("organization", "item")
                .flatMap(name -> manifest.elements(name).stream())
                .filter(group -> !group.children("item").isEmpty())
                .flatMap(SequencingRule::sequencing)
                .flatMap(sequencing -> within(sequencing, "controlMode"))
                .filter(mode -> isFalse(mode, "choice") && !isTrue(mode, "flow"))
                .map(mode -> mode.problem("nothing-to-open"));
    }

    private static Stream<XmlElement> sequencing(XmlElement owner) {
        return owner.children().stream().filter(child -> child.is(Manifest.SEQUENCING, "sequencing"));
    }

    private static Stream<XmlElement> within(XmlElement element, String name) {
        return element.all().filter(inner -> inner.is(Manifest.SEQUENCING, name));
    }

    private static boolean isFalse(XmlElement element, String attribute) {
        return element.attribute(attribute)
                .filter(List.of("false", "0")::contains)
                .isPresent();
    }

    private static boolean isTrue(XmlElement element, String attribute) {
        return element.attribute(attribute)
                .filter(List.of("true", "1")::contains)
                .isPresent();
    }

    private static Stream<Problem> shared(Manifest manifest) {
        List<XmlElement> all = manifest.elements(Manifest.SEQUENCING, "sequencing");
        Set<String> known =
                all.stream().flatMap(one -> one.attribute("ID").stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.attribute("IDRef")
                        .filter(ref -> !known.contains(ref))
                        .isPresent())
                .map(one ->
                        one.problem("dangling-reference", "IDRef", one.element().getAttribute("IDRef")));
    }

    private static Stream<Problem> objectives(Manifest manifest) {
        return manifest.elements(Manifest.SEQUENCING, "objectives").stream().flatMap(SequencingRule::objectivesOfOne);
    }

    private static Stream<Problem> objectivesOfOne(XmlElement objectives) {
        Set<String> seen = new HashSet<>();
        return objectives.children().stream().flatMap(objective -> objective(objective, seen));
    }

    private static Stream<Problem> objective(XmlElement objective, Set<String> seen) {
        String id = objective.attribute("objectiveID").orElse("");
        boolean isNeeded = objective.name().equals("objective")
                || !objective.children("mapInfo").isEmpty();
        if (id.isBlank()) {
            return isNeeded ? Stream.of(objective.problem("objective-without-id")) : Stream.empty();
        }
        return seen.add(id) ? Stream.empty() : Stream.of(objective.problem("objective-repeated", id));
    }

    private static Stream<Problem> measures(Manifest manifest) {
        return manifest.elements(Manifest.SEQUENCING, "minNormalizedMeasure").stream()
                .filter(measure -> !isBetween(measure.text(), -1))
                .map(measure -> measure.problem("measure-range", measure.text()));
    }

    private static Stream<Problem> thresholds(Manifest manifest) {
        return manifest.adlElements("completionThreshold").stream()
                .filter(threshold -> !threshold.text().isEmpty() && !isBetween(threshold.text(), 0))
                .map(threshold -> threshold.problem("completion-threshold", threshold.text()));
    }

    /** Whether a text is a number from {@code least} to 1. */
    private static boolean isBetween(String text, int least) {
        return text.matches("-?\\d{1,3}(\\.\\d{1,10})?")
                && Double.parseDouble(text) >= least
                && Double.parseDouble(text) <= 1;
    }
}
