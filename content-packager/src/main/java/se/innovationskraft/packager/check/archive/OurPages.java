package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Problem;

/** The pages of our own packages. The same page goes into many packages, and is judged once. */
final class OurPages {

    private final List<PageRule> rules;
    private final Map<Entry, List<Problem>> judged = new ConcurrentHashMap<>();

    OurPages(List<PageRule> rules) {
        this.rules = rules;
    }

    /** What is wrong with any page. */
    Stream<Problem> check(ContentPackage contents) {
        return Pages.of(contents).flatMap(page -> judged.computeIfAbsent(page, this::judge).stream());
    }

    private List<Problem> judge(Entry page) {
        return Pages.check(page, rules).toList();
    }
}
