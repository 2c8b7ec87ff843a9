package se.innovationskraft.packager.check.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Problem;

/** The pages of a package, one at a time. */
final class Pages {

    /** A page that is larger is data in disguise, and would take much memory to parse. */
    private static final int LARGEST = 1 << 20;

    private Pages() {}

    /** What is wrong with any page by any of the rules. */
    static Stream<Problem> check(ContentPackage contents, List<PageRule> rules) {
        return of(contents).flatMap(page -> check(page, rules));
    }

    /** The files that are pages. */
    static Stream<ContentPackage.Entry> of(ContentPackage contents) {
        return contents.entries().stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).matches(".*\\.x?html?"))
                .filter(entry -> entry.content().length <= LARGEST);
    }

    /** What is wrong with a page by any of the rules. */
    static Stream<Problem> check(ContentPackage.Entry entry, List<PageRule> rules) {
        Document page = Jsoup.parse(new String(entry.content(), StandardCharsets.UTF_8));
        return rules.stream().flatMap(rule -> rule.check(entry.name(), page));
    }
}
