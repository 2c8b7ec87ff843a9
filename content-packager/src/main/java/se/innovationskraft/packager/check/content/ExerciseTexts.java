package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.Passage.Kind;
import se.innovationskraft.packager.model.CalendarEntry;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.SheetSection;
import se.innovationskraft.packager.model.Source;
import se.innovationskraft.packager.model.Step;
import se.innovationskraft.packager.model.StepPart;
import se.innovationskraft.packager.model.Suggestions;

/** Every text of an exercise as plain words, with the place it is nearest to. For one thread. */
public final class ExerciseTexts {

    private final Paragraphs paragraphs = new Paragraphs();

    /** Everything in an exercise, labels and options too. */
    public RunningText everything(Exercise exercise) {
        return RunningText.of(of(exercise));
    }

    /** What is written in sentences in an exercise: LIX is made for such text. */
    public RunningText sentences(Exercise exercise) {
        return RunningText.of(of(exercise).filter(Passage::isRunningText));
    }

    Stream<Passage> of(Exercise exercise) {
        Stream<Passage> title = Stream.of(new Passage(Kind.TITLE, exercise.title(), exercise.source()));
        Stream<Passage> sheet = exercise.sections().entrySet().stream().flatMap(section -> of(section, exercise));
        Stream<Passage> steps = exercise.steps().stream().flatMap(this::of);
        return Stream.of(title, sheet, steps).flatMap(texts -> texts);
    }

    Stream<Passage> of(Step step) {
        Stream<Passage> title = Stream.of(new Passage(Kind.TITLE, step.title(), step.source()));
        return Stream.concat(title, step.parts().stream().flatMap(part -> of(part, step)));
    }

    /** The paragraphs and list items of a fragment. */
    Stream<Passage> of(Html html, Kind kind, Source source) {
        return paragraphs.of(html).map(words -> new Passage(kind, words, source));
    }

    private Stream<Passage> of(Map.Entry<SheetSection, Html> section, Exercise exercise) {
        Kind kind = switch (section.getKey()) {
            case PREPARATION -> Kind.PREPARATION;
            case OPENING -> Kind.SAY;
            case SOURCES -> Kind.SOURCES;
            default -> Kind.SHEET;
        };
        return of(section.getValue(), kind, exercise.source());
    }

    private Stream<Passage> of(StepPart part, Step step) {
        if (part instanceof Field field) {
            return of(field);
        } else if (part instanceof StepPart.Recall recall) {
            return passages(Kind.QUESTION, recall.source(), List.of(recall.heading()));
        } else if (part instanceof StepPart.Prose prose) {
            return of(prose.html(), Kind.PROSE, step.source());
        } else if (part instanceof StepPart.Say say) {
            return of(say.html(), Kind.SAY, step.source());
        }
        return part instanceof StepPart.Help help ? of(help.html(), Kind.HELP, step.source()) : Stream.empty();
    }

    private Stream<Passage> of(Field field) {
        Source source = field.head().source();
        return Stream.of(
                        passages(Kind.QUESTION, source, List.of(field.head().question())),
                        passages(Kind.QUESTION, source, questions(field)),
                        passages(Kind.HINT, source, List.of(field.head().hint())),
                        passages(Kind.OPTION, source, options(field)))
                .flatMap(texts -> texts);
    }

    private static Stream<Passage> passages(Kind kind, Source source, List<String> texts) {
        return texts.stream().filter(words -> !words.isBlank()).map(words -> new Passage(kind, words, source));
    }

    private static List<String> questions(Field field) {
        return field instanceof Field.LongFillIn fillIn ? fillIn.questions() : List.of();
    }

    /** What there is to choose among; a maturity area's statements are the model's words and not the author's. */
    private List<String> options(Field field) {
        if (field instanceof Field.Choice choice) {
            return choice.options().stream().map(Field.Option::text).toList();
        } else if (field instanceof Field.Deck deck) {
            return deck.cards().stream().map(Field.Option::text).toList();
        } else if (field instanceof Field.Table table) {
            return table.columns().stream().map(Field.Column::heading).toList();
        }
        if (field instanceof Suggestions suggestions) {
            return suggestions.lines().stream()
                    .flatMap(line -> paragraphs.of(line.text()))
                    .toList();
        } else if (field instanceof CalendarEntry entry) {
            return List.of(entry.title());
        }
        return field instanceof Field.Likert likert && likert.areaId() == null ? likert.levels() : List.of();
    }
}
