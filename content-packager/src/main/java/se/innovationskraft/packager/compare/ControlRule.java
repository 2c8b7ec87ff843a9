package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * An LMS hangs results on identifiers, and takes back none of them when another standard, or another edition of it, is
 * put in. What it can open counts towards completion: a new part may make those who were finished unfinished.
 */
final class ControlRule implements ReleaseRule {

    @Override
    public Stream<Reason> compare(Release old, Release now) {
        ControlDocument before = old.control();
        ControlDocument after = now.control();
        if (!before.format().equals(after.format())) {
            return Stream.of(new Reason(Change.STANDARD_CHANGED, after.name(), "", before.format(), after.format()));
        }
        Stream<Reason> gone = lacking(before.identifiers(), after.identifiers())
                .map(id -> new Reason(Change.IDENTIFIER_GONE, after.name(), "", id, ""));
        Stream<Reason> added = lacking(after.launched(), before.launched())
                .map(id -> new Reason(Change.PART_ADDED, after.name(), "", "", id));
        return Stream.concat(gone, added);
    }

    private static Stream<String> lacking(List<String> all, List<String> some) {
        return all.stream().filter(id -> !some.contains(id));
    }
}
