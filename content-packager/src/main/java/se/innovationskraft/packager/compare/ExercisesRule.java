package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.stream.Stream;

/** Exercises come and go in packages that hold several; those that stay are compared by {@link ExerciseRule}s. */
final class ExercisesRule implements ReleaseRule {

    private final List<ExerciseRule> rules;

    ExercisesRule(List<ExerciseRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public Stream<Reason> compare(Release old, Release now) {
        Stream<Reason> gone = old.exercises().stream()
                .filter(page -> now.exercise(page.id()).isEmpty())
                .map(page -> page.reason(Change.EXERCISE_REMOVED, page.id(), ""));
        Stream<Reason> added = now.exercises().stream()
                .filter(page -> old.exercise(page.id()).isEmpty())
                .map(page -> page.reason(Change.EXERCISE_ADDED, "", page.id()));
        Stream<Reason> inside = old.exercises().stream()
                .flatMap(before -> now.exercise(before.id()).stream().flatMap(after -> inside(before, after)));
        return Stream.of(gone, added, inside).flatMap(reasons -> reasons);
    }

    private Stream<Reason> inside(ExercisePage old, ExercisePage now) {
        return rules.stream().flatMap(rule -> rule.compare(old, now));
    }
}
