package se.innovationskraft.bridge.journey;

import java.util.List;
import se.innovationskraft.packager.model.Theme;

/** A theme and its exercises, in order. */
record ThemeCard(Theme theme, List<ExerciseCard> exercises) {

    ThemeCard {
        exercises = List.copyOf(exercises);
    }

    /** Style class that carries the theme's colour. */
    public String styleClass() {
        return ExerciseCard.styleClass(theme);
    }

    public long done() {
        return exercises.stream()
                .filter(exercise -> exercise.mark() == Mark.DONE)
                .count();
    }
}
