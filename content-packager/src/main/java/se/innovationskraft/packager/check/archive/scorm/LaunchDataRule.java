package se.innovationskraft.packager.check.archive.scorm;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * What an LMS hands to a SCO, and when it lets anybody open it, is written as LMSs read it.
 *
 * @see <a href="https://adlnet.gov/projects/scorm/">SCORM 1.2 Content Aggregation Model, 2.3.2.5</a>
 */
final class LaunchDataRule implements ManifestRule {

    private static final Pattern PARAMETERS = Pattern.compile("[?#&]?[^\"'\\\\\\s?]*");
    private static final Pattern SCORE = Pattern.compile("(100|\\d{1,2})(\\.\\d+)?");
    private static final Pattern TIME_12 = Pattern.compile("\\d{2,4}:\\d{2}:\\d{2}(\\.\\d{1,2})?");
    private static final Pattern STATUS = Pattern.compile("\"[^\"]*\"|=|<>");
    private static final Pattern OPERATORS = Pattern.compile("[&|~(){},*\\s]+|\\d+(?=\\*)");
    private static final int LONGEST_DATA_12 = 255;
    private static final int LONGEST_DATA_2004 = 4000;

    @Override
    public Stream<Problem> check(Manifest manifest, ContentPackage contents) {
        return Stream.of(
                        parameters(manifest),
                        prerequisites(manifest),
                        scores(manifest),
                        times(manifest),
                        data(manifest))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> parameters(Manifest manifest) {
        return manifest.elements("item").stream()
                .filter(item -> item.attribute("parameters")
                        .filter(text -> !PARAMETERS.matcher(text).matches())
                        .isPresent())
                .map(item -> item.problem("parameters", item.element().getAttribute("parameters")));
    }

    private static Stream<Problem> prerequisites(Manifest manifest) {
        Set<String> items = manifest.elements("item").stream()
                .flatMap(item -> item.attribute("identifier").stream())
                .collect(Collectors.toSet());
        return manifest.adlElements("prerequisites").stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.problem("prerequisites").asWarning()), unknown(element, items)));
    }

    private static Stream<Problem> unknown(XmlElement prerequisites, Set<String> items) {
        String names = STATUS.matcher(prerequisites.text()).replaceAll(" ");
        return OPERATORS
                .splitAsStream(names)
                .filter(name -> !name.isEmpty() && !items.contains(name))
                .map(name -> prerequisites.problem("prerequisites-unknown", name));
    }

    private static Stream<Problem> scores(Manifest manifest) {
        return manifest.adlElements("masteryscore").stream()
                .filter(score ->
                        !SCORE.matcher(score.text()).matches() || score.text().startsWith("100."))
                .map(score -> score.problem("mastery-score", score.text()));
    }

    private static Stream<Problem> times(Manifest manifest) {
        return manifest.adlElements("maxtimeallowed").stream()
                .filter(time -> !TIME_12.matcher(time.text()).matches())
                .map(time -> time.problem("time-allowed", time.text()));
    }

    private static Stream<Problem> data(Manifest manifest) {
        boolean isOld = manifest.dialect() == Dialect.SCORM_12;
        int longest = isOld ? LONGEST_DATA_12 : LONGEST_DATA_2004;
        return manifest.adlElements(isOld ? "datafromlms" : "dataFromLMS").stream()
                .filter(data -> data.text().length() > longest)
                .map(data -> data.problem("launch-data-too-long", data.text().length(), longest));
    }
}
