package se.innovationskraft.packager.check.archive;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import se.innovationskraft.packager.model.Problem;

/** Something that must hold for a page of a package. */
@FunctionalInterface
public interface PageRule {

    /**
     * What breaks the rule.
     *
     * @param name the page's name in the zip
     */
    Stream<Problem> check(String name, Document page);
}
