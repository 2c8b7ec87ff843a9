package se.innovationskraft.bridge.measurement;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.innovationskraft.bridge.threshold.Group;

/** The groups of one area that somebody was counted in, written as {@code <record>/<unit> <record>/<unit>}. */
final class GroupPattern {

    private GroupPattern() {}

    /** The same text for the same groups, in whatever order. */
    static String text(Collection<Group> groups) {
        return groups.stream()
                .map(group -> group.record() + "/" + group.unit())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static Set<Group> groups(String area, String text) {
        return Arrays.stream(text.split(" "))
                .map(group -> group.split("/", 2))
                .map(parts -> new Group(parts[0], area, parts[1]))
                .collect(Collectors.toUnmodifiableSet());
    }
}
