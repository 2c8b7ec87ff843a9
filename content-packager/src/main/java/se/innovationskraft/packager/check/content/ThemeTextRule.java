package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.Passage.Kind;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Theme;

/** A theme is introduced in few words, and each note of theory is short. Warnings: a source may need a few more. */
final class ThemeTextRule implements ContentRule {

    private static final int LONGEST_INTRODUCTION = 80;
    private static final int LONGEST_NOTE = 120;

    private final ExerciseTexts texts;

    ThemeTextRule(ExerciseTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> check(Programme programme) {
        return programme.themes().stream().flatMap(this::check);
    }

    private Stream<Problem> check(Theme theme) {
        Stream<Problem> introduction = Stream.of(
                        RunningText.of(texts.of(theme.introduction(), Kind.SHEET, theme.source()))
                                .wordCount())
                .filter(words -> words > LONGEST_INTRODUCTION)
                .map(words -> Problem.warning("theme-too-long", theme.source(), words, LONGEST_INTRODUCTION));
        return Stream.concat(introduction, theme.theory().stream().flatMap(this::check));
    }

    private Stream<Problem> check(Theme.Note note) {
        int words =
                RunningText.of(texts.of(note.text(), Kind.SHEET, note.source())).wordCount();
        return words > LONGEST_NOTE
                ? Stream.of(Problem.warning("theme-note-too-long", note.source(), note.heading(), words, LONGEST_NOTE))
                : Stream.empty();
    }
}
