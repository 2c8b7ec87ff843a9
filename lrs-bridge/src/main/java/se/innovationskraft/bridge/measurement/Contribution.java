package se.innovationskraft.bridge.measurement;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A leader's yes to being counted at a point, stored as {@code ja~<part>~<obstacle>,<obstacle>~<round>}.
 *
 * @param part id of the leader's part of the organisation; null when not said
 * @param round round of the self-assessment whose levels count
 */
record Contribution(@Nullable String part, Set<Obstacle> obstacles, int round) {

    /** Stands where the leader has taken the yes back. */
    static final String WITHDRAWN = "nej";

    private static final Pattern YES = Pattern.compile("ja~([^~]*)~([^~]*)~([0-9]{1,6})");

    Contribution {
        obstacles = obstacles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(obstacles));
    }

    /**
     * Reads what is stored. A package may write it too, so nothing in it is trusted: what is not known is none.
     *
     * @param parts ids of all parts of the organisation
     */
    static Optional<Contribution> of(String stored, Collection<String> parts) {
        Matcher yes = YES.matcher(stored);
        if (!yes.matches()) {
            return Optional.empty();
        }
        String part = parts.contains(yes.group(1)) ? yes.group(1) : null;
        return Optional.of(
                new Contribution(part, Obstacle.of(List.of(yes.group(2).split(","))), Integer.parseInt(yes.group(3))));
    }

    String stored() {
        String words = obstacles.stream().map(Obstacle::word).collect(Collectors.joining(","));
        return "ja~" + (part == null ? "" : part) + "~" + words + "~" + round;
    }
}
