package se.innovationskraft.bridge.threshold;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what is told of the change in one area. Counts of change beside two distributions tell of persons unless they
 * are the same people, both distributions are exact and nothing is told of parts.
 */
record ChangeRule(Rules rules, Cohort before, Cohort after, Atoms atoms) {

    AreaChange decide() {
        Optional<AreaChange> apart = whyNot().map(why -> new AreaChange.SideBySide(area(), why));
        return apart.orElseGet(() -> told(moves()));
    }

    private Optional<AreaChange.Why> whyNot() {
        if (hasParts(before) || hasParts(after)) {
            return Optional.of(AreaChange.Why.PARTS_ARE_TOLD);
        }
        if (!areTheSame()) {
            return Optional.of(AreaChange.Why.OTHER_PEOPLE);
        }
        return isExact(before) && isExact(after) ? Optional.empty() : Optional.of(AreaChange.Why.NOT_EXACT);
    }

    private boolean areTheSame() {
        return before.people().equals(after.people())
                && atoms.wereToldOf(area(), before.people())
                && atoms.hold(area(), List.of(after.people()));
    }

    /** Whether parts could be told of, by their sizes: change beside parts tells of persons. */
    private boolean hasParts(Cohort cohort) {
        return !Units.of(rules, cohort).candidates().isEmpty();
    }

    private boolean isExact(Cohort cohort) {
        return cohort.spread().isExact(rules) && cohort.spread().unknown() == 0;
    }

    /** People who went each way; a way that nobody went is absent. */
    private Map<Move, Integer> moves() {
        Map<Integer, Integer> then = before.levels();
        Map<Move, Integer> moves = new EnumMap<>(Move.class);
        after.levels()
                .forEach((person, now) ->
                        moves.merge(Move.between(then.getOrDefault(person, now), now), 1, Integer::sum));
        return moves;
    }

    private AreaChange told(Map<Move, Integer> moves) {
        int people = Band.sum(moves.values());
        if (Band.covers(moves.values())) {
            return new AreaChange.Mostly(area(), largest(moves), Band.floor(people), people);
        }
        int up = moves.getOrDefault(Move.UP, 0);
        int down = moves.getOrDefault(Move.DOWN, 0);
        return new AreaChange.Counted(area(), up, people - up - down, down, Direction.of(up, down));
    }

    private static Move largest(Map<Move, Integer> moves) {
        return Collections.max(moves.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private String area() {
        return after.area();
    }
}
