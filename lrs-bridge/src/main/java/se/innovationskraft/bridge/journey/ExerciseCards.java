package se.innovationskraft.bridge.journey;

import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.SheetSection;

/** Makes cards of exercises. */
final class ExerciseCards {

    private final Programme programme;

    ExerciseCards(Programme programme) {
        this.programme = programme;
    }

    ExerciseCard of(Exercise exercise, Trail trail) {
        return new ExerciseCard(
                exercise.id(),
                programme.id() + "-" + exercise.id(),
                exercise.title(),
                programme.themeOf(exercise).orElse(null),
                exercise.section(SheetSection.PURPOSE).value(),
                exercise.sittings(),
                exercise.minutes() / exercise.sittings(),
                exercise.form() == Exercise.Form.INDIVIDUAL,
                trail.mark(exercise.id()),
                trail.completed(exercise.id())
                        .findFirst()
                        .map(CompletedRound::day)
                        .orElse(null),
                exercise.buildsOn().stream()
                        .filter(before -> trail.mark(before) != Mark.DONE)
                        .flatMap(before -> programme.exercise(before).stream())
                        .map(Exercise::title)
                        .toList());
    }
}
