package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** Something that must hold for a programme as a whole. */
@FunctionalInterface
public interface ContentRule {

    /** What breaks the rule, in any order. */
    Stream<Problem> check(Programme programme);
}
