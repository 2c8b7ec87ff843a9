package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.Passage.Kind;
import se.innovationskraft.packager.model.About;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Source;

/** Every text of a programme as plain words: its introduction and what it says of itself, its themes, its exercises and its sheets. */
final class ProgrammeTexts {

    private final ExerciseTexts texts;

    ProgrammeTexts(ExerciseTexts texts) {
        this.texts = texts;
    }

    Stream<Passage> of(Programme programme) {
        About about = programme.about();
        Stream<Passage> introduction = Stream.of(
                        programme.introduction(), about.group(), about.licence(), about.accessibility())
                .flatMap(text -> texts.of(text, Kind.SHEET, programme.source()));
        Stream<Passage> themes = programme.themes().stream()
                .flatMap(theme -> Stream.of(
                        titled(theme.title(), theme.introduction(), Kind.SHEET, theme.source()),
                        texts.of(theme.methods(), Kind.SHEET, theme.source()),
                        texts.of(theme.film(), Kind.SHEET, theme.source())))
                .flatMap(passages -> passages);
        Stream<Passage> notes = programme.themes().stream()
                .flatMap(theme -> theme.theory().stream())
                .flatMap(note -> titled(note.heading(), note.text(), Kind.SHEET, note.source()));
        Stream<Passage> sheets = programme.sheets().stream()
                .flatMap(sheet -> titled(sheet.title(), sheet.body(), Kind.TEMPLATE, sheet.source()));
        Stream<Passage> exercises = programme.exercises().stream().flatMap(texts::of);
        return Stream.of(introduction, themes, notes, exercises, sheets).flatMap(passages -> passages);
    }

    private Stream<Passage> titled(String title, Html text, Kind kind, Source source) {
        return Stream.concat(Stream.of(new Passage(Kind.TITLE, title, source)), texts.of(text, kind, source));
    }

    /**
     * The words that the authors have chosen themselves: not the sources' titles, and not the statements of the
     * maturity model, which are quoted word for word.
     */
    Stream<Passage> ownWords(Programme programme) {
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
