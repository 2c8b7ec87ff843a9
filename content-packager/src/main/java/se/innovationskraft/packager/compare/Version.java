package se.innovationskraft.packager.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version of three numbers. Below 1.0.0 it counts as above: learners write in those packages too.
 *
 * @see <a href="https://semver.org/">Semantic Versioning</a>
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** The version that a text such as {@code 1.4.2} names; empty for anything else. */
    public static Optional<Version> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new Version(number(matcher, 1), number(matcher, 2), number(matcher, 3)))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The lowest version that is this much higher. */
    public Version raised(Bump bump) {
        return switch (bump) {
            case NONE -> this;
            case PATCH -> new Version(major, minor, patch + 1);
            case MINOR -> new Version(major, minor + 1, 0);
            case MAJOR -> new Version(major + 1, 0, 0);
        };
    }

    /** How much another version is higher; {@link Bump#NONE} when it is the same or lower. */
    public Bump risenTo(Version other) {
        if (other.compareTo(this) <= 0) {
            return Bump.NONE;
        }
        if (other.major != major) {
            return Bump.MAJOR;
        }
        return other.minor != minor ? Bump.MINOR : Bump.PATCH;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
