package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files are not the same byte for byte. Pages and what the LMS reads are left to other rules. A municipality's
 * own layer is no part of the release.
 */
final class FileRule implements ReleaseRule {

    private static final Set<String> LOCAL = Set.of("local.js", "logo.svg");

    @Override
    public Stream<Reason> compare(Release old, Release now) {
        List<String> changed = changed(old, now);
        Stream<Reason> files = reason(Change.FILES_CHANGED, changed.stream().filter(name -> isFile(now, name)));
        Stream<Reason> local =
                reason(Change.LOCAL_LAYER_DIFFERS, changed.stream().filter(LOCAL::contains));
        return Stream.concat(files, local);
    }

    /** Whether anything differs but a municipality's own layer. */
    static boolean differs(Release old, Release now) {
        return !LOCAL.containsAll(changed(old, now));
    }

    private static List<String> changed(Release old, Release now) {
        return Stream.concat(now.sums().keySet().stream(), old.sums().keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(old.sums().get(name), now.sums().get(name)))
                .sorted()
                .toList();
    }

    private static boolean isFile(Release now, String name) {
        return !LOCAL.contains(name)
                && !name.endsWith(".html")
                && !name.equals(now.control().name());
    }

    private static Stream<Reason> reason(Change change, Stream<String> names) {
        List<String> all = names.toList();
        return all.isEmpty() ? Stream.empty() : Stream.of(new Reason(change, "", "", "", String.join(", ", all)));
    }
}
