package se.innovationskraft.packager.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an upgrade from one release to another does.
 *
 * @param reasons the weightiest first, otherwise as they come in the package; empty when nothing differs
 */
public record Comparison(Release old, Release now, List<Reason> reasons) {

    public Comparison {
        reasons = reasons.stream()
                .sorted(Comparator.comparing(Reason::bump).reversed())
                .toList();
    }

    /** How much the version must rise. */
    public Bump bump() {
        return reasons.stream().map(Reason::bump).max(Comparator.naturalOrder()).orElse(Bump.NONE);
    }

    /** How much it has risen. */
    public Bump given() {
        return old.version().risenTo(now.version());
    }

    /** The lowest version that the new release may have. */
    public Version needed() {
        return old.version().raised(bump());
    }

    /** Whether the version has risen as much as it must. */
    public boolean isEnough() {
        return now.version().compareTo(needed()) >= 0;
    }

    /** The reasons of one weight. */
    public Stream<Reason> reasons(Bump bump) {
        return reasons.stream().filter(reason -> reason.bump() == bump);
    }
}
