package se.innovationskraft.packager.check.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/**
 * The package does not wait for {@code unload} alone to save: browsers are doing away with it, and phones never had it.
 *
 * @see <a href="https://developer.chrome.com/docs/web-platform/deprecating-unload">Deprecating the unload event</a>
 */
final class LeavingRule implements PackageRule {

    private static final Pattern UNLOAD = Pattern.compile("[\"'](before)?unload[\"']|\\bon(before)?unload\\b");
    private static final List<String> BETTER = List.of("pagehide", "visibilitychange");

    @Override
    public Stream<Problem> check(ContentPackage contents) {
        List<ContentPackage.Entry> scripted = contents.entries().stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).matches(".*\\.(m?js|x?html?)"))
                .toList();
        if (scripted.stream()
                .map(LeavingRule::text)
                .anyMatch(text -> BETTER.stream().anyMatch(text::contains))) {
            return Stream.empty();
        }
        return scripted.stream()
                .filter(entry -> UNLOAD.matcher(text(entry)).find())
                .limit(1)
                .map(entry -> Problem.inFile("unload", entry.name()).asWarning());
    }

    private static String text(ContentPackage.Entry entry) {
        return new String(entry.content(), StandardCharsets.UTF_8);
    }
}
