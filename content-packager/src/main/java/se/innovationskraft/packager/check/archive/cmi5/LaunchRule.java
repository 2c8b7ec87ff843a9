package se.innovationskraft.packager.check.archive.cmi5;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.archive.FileNames;
import se.innovationskraft.packager.check.archive.xml.XmlElement;
import se.innovationskraft.packager.model.Problem;

/**
 * Every unit can be opened, and says in words of cmi5's own when it is done.
 *
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md">cmi5, 8.1 and 13.1.4</a>
 */
final class LaunchRule implements CourseRule {

    private static final List<String> MOVE_ON =
            List.of("NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed");
    private static final List<String> LAUNCH_METHODS = List.of("AnyWindow", "OwnWindow");
    private static final Pattern SCORE = Pattern.compile("[+-]?\\d{1,4}(\\.\\d{1,20})?");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\s:]+[^\\s]*");
    /** What the LMS adds to the address itself. */
    private static final Pattern RESERVED = Pattern.compile("[?&](endpoint|fetch|actor|registration|activityId)=");

    private static final int MOST_DECIMALS = 4;

    @Override
    public Stream<Problem> check(CourseStructure structure, FileNames names) {
        return structure.elements("au").stream()
                .flatMap(au -> Stream.concat(
                        rules(au), au.children("url").stream().flatMap(url -> address(url, url.text(), names))));
    }

    private static Stream<Problem> rules(XmlElement au) {
        return Stream.of(
                        oneOf(au, "moveOn", MOVE_ON).map(value -> au.problem("move-on", value)),
                        oneOf(au, "launchMethod", LAUNCH_METHODS).map(value -> au.problem("launch-method", value)),
                        au.attribute("masteryScore")
                                .filter(score -> !isScore(score.strip()))
                                .map(score -> au.problem("cmi5-mastery-score", score)))
                .flatMap(Optional::stream);
    }

    /** An attribute's value when it is not one of those allowed. */
    private static Optional<String> oneOf(XmlElement au, String attribute, List<String> allowed) {
        return au.attribute(attribute).filter(value -> !allowed.contains(value.strip()));
    }

    private static boolean isScore(String text) {
        if (!SCORE.matcher(text).matches()) {
            return false;
        }
        BigDecimal score = new BigDecimal(text);
        return score.signum() >= 0
                && score.compareTo(BigDecimal.ONE) <= 0
                && score.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    private static Stream<Problem> address(XmlElement url, String address, FileNames names) {
        if (address.isEmpty()) {
            return Stream.of(url.problem("au-url-missing"));
        }
        if (RESERVED.matcher(address).find()) {
            return Stream.of(url.problem("au-url-reserved", address));
        }
        return SCHEME.matcher(address).matches() ? absolute(url, address) : relative(url, address, names);
    }

    private static Stream<Problem> absolute(XmlElement url, String address) {
        boolean isWeb = address.regionMatches(true, 0, "http", 0, 4);
        if (isWeb && !WEB.matcher(address).matches()) {
            return Stream.of(url.problem("au-url-broken", address));
        }
        return isWeb && !address.regionMatches(true, 0, "https:", 0, 6)
                ? Stream.of(url.problem("au-url-insecure", address).asWarning())
                : Stream.empty();
    }

    private static Stream<Problem> relative(XmlElement url, String address, FileNames names) {
        String file = address.split("[?#]", 2)[0];
        if (file.startsWith("/")
                || file.contains("\\")
                || List.of(file.split("/")).contains("..")) {
            return Stream.of(url.problem("au-url-broken", address));
        }
        return names.has(file) ? Stream.empty() : Stream.of(url.problem("start-file-missing", file));
    }
}
