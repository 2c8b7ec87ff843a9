package se.innovationskraft.bridge.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Decides what is told of one area. */
record AreaRule(Rules rules, Cohort all, Atoms atoms) {

    AreaResult organisation() {
        AreaResult told = all.spread().told(all.area(), rules);
        return told.tells() && !atoms.hold(all.area(), List.of(all.people()))
                ? withheld(Reason.TOO_FEW_CAME_OR_LEFT)
                : told;
    }

    /** What is told of some units; one that nobody belongs to is too few. */
    Map<String, AreaResult> units(Set<String> units) {
        Map<String, AreaResult> told = new TreeMap<>();
        units.forEach(unit -> told.put(unit, withheld(Reason.TOO_FEW)));
        all.units().forEach((unit, cohort) -> {
            if (cohort.isEnough(rules)) {
                told.put(unit, withheld(Reason.WOULD_REVEAL_REST));
            }
        });
        Units parts = Units.of(rules, all);
        Optional<AreaResult> refused = refusal(parts).map(this::withheld);
        parts.candidates()
                .forEach((unit, cohort) ->
                        told.put(unit, refused.orElseGet(() -> cohort.spread().told(all.area(), rules))));
        return told;
    }

    /** Why no part is told of. Levels are looked at last: else the other reason would tell that they had passed. */
    private Optional<Reason> refusal(Units parts) {
        List<Set<Integer>> groups = new ArrayList<>(parts.people());
        groups.add(all.people());
        if (!atoms.hold(all.area(), groups)) {
            return Optional.of(Reason.TOO_FEW_CAME_OR_LEFT);
        }
        return parts.areExact() ? Optional.empty() : Optional.of(Reason.WOULD_REVEAL_REST);
    }

    private AreaResult withheld(Reason reason) {
        return new AreaResult.Withheld(all.area(), reason);
    }
}
