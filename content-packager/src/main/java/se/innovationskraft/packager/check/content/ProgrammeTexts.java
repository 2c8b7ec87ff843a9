package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.Passage.Kind;
import se.innovationskraft.packager.model.Programme;

/** Every text of a programme as plain words: its introduction, its themes and its exercises. */
final class ProgrammeTexts {

    private ProgrammeTexts() {}

    static Stream<Passage> of(Programme programme) {
        Stream<Passage> introduction = ExerciseTexts.of(programme.introduction(), Kind.SHEET, programme.source());
        Stream<Passage> themes = programme.themes().stream()
                .flatMap(theme -> Stream.concat(
                        Stream.of(new Passage(Kind.TITLE, theme.title(), theme.source())),
                        ExerciseTexts.of(theme.introduction(), Kind.SHEET, theme.source())));
        Stream<Passage> exercises = programme.exercises().stream().flatMap(ExerciseTexts::of);
        return Stream.of(introduction, themes, exercises).flatMap(texts -> texts);
    }

    /**
     * The words that the authors have chosen themselves: not the sources' titles, and not the statements of the
     * maturity model, which are quoted word for word.
     */
    static Stream<Passage> ownWords(Programme programme) {
        List<String> statements = programme.maturityModel().areas().stream()
                .flatMap(area -> area.statements().stream())
                .toList();
        return of(programme)
                .filter(passage -> passage.kind() != Kind.SOURCES)
                .map(passage -> without(statements, passage));
    }

    private static Passage without(List<String> statements, Passage passage) {
        String words = passage.words();
        for (String statement : statements) {
            words = words.replace(statement, " ");
        }
        return new Passage(passage.kind(), words, passage.source());
    }
}
