package se.innovationskraft.packager.cli;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.ExerciseTexts;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.StateBudget;

/** The measures of each exercise: how long it takes, how much there is to read, how easily, and what it stores. */
final class ExerciseTable {

    private final Texts texts;
    private final ExerciseTexts words = new ExerciseTexts();

    ExerciseTable(Texts texts) {
        this.texts = texts;
    }

    Table of(Programme programme) {
        List<String> headings = Stream.of(
                        "column-id", "column-title", "column-minutes", "column-words", "column-lix", "column-state")
                .map(texts::text)
                .toList();
        return new Table(headings, programme.exercises().stream().map(this::row).toList());
    }

    private List<String> row(Exercise exercise) {
        int percent = 100 * StateBudget.worstCase(exercise) / StateBudget.REFUSE_ABOVE;
        return List.of(
                exercise.id(),
                exercise.title(),
                Integer.toString(exercise.minutes()),
                Integer.toString(words.everything(exercise).wordCount()),
                Integer.toString(words.sentences(exercise).lix()),
                percent + " %");
    }
}
