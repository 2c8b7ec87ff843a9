package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import se.innovationskraft.packager.model.CalendarEntry;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.Source;
import se.innovationskraft.packager.model.Step;
import se.innovationskraft.packager.model.StepPart;
import se.innovationskraft.packager.model.Suggestions;

/** Every text of an exercise as plain words, with the place it is nearest to. */
final class ExerciseTexts {

    private ExerciseTexts() {}

    /** Some words and where they are. */
    record PlacedText(String words, Source source) {}

    static Stream<PlacedText> of(Exercise exercise) {
        Stream<PlacedText> title = Stream.of(new PlacedText(exercise.title(), exercise.source()));
        Stream<PlacedText> sheet =
                exercise.sections().values().stream().map(html -> new PlacedText(words(html), exercise.source()));
        Stream<PlacedText> steps = exercise.steps().stream().flatMap(ExerciseTexts::of);
        return Stream.of(title, sheet, steps).flatMap(texts -> texts);
    }

    /** The words of a fragment, without marks. */
    static String words(Html html) {
        return Jsoup.parseBodyFragment(html.value()).text();
    }

    /** How many words a fragment holds; a dash alone is none. */
    static long wordCount(Html html) {
        return Stream.of(words(html).split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static Stream<PlacedText> of(Step step) {
        Stream<PlacedText> title = Stream.of(new PlacedText(step.title(), step.source()));
        return Stream.concat(title, step.parts().stream().map(part -> of(part, step)));
    }

    private static PlacedText of(StepPart part, Step step) {
        if (part instanceof Field field) {
            return new PlacedText(
                    String.join(" ", field.head().question(), field.head().hint(), choices(field)),
                    field.head().source());
        }
        if (part instanceof StepPart.Recall recall) {
            return new PlacedText(recall.heading(), recall.source());
        }
        return new PlacedText(words(prose(part)), step.source());
    }

    private static Html prose(StepPart part) {
        if (part instanceof StepPart.Prose prose) {
            return prose.html();
        }
        if (part instanceof StepPart.Say say) {
            return say.html();
        }
        return part instanceof StepPart.Help help ? help.html() : Html.NONE;
    }

    private static String choices(Field field) {
        if (field instanceof Field.Choice choice) {
            return String.join(
                    " ", choice.options().stream().map(Field.Option::text).toList());
        }
        if (field instanceof Field.Deck deck) {
            return String.join(
                    " ", deck.cards().stream().map(Field.Option::text).toList());
        }
        if (field instanceof Field.Table table) {
            return String.join(
                    " ", table.columns().stream().map(Field.Column::heading).toList());
        }
        if (field instanceof Suggestions suggestions) {
            return String.join(
                    " ",
                    suggestions.lines().stream().map(line -> words(line.text())).toList());
        }
        if (field instanceof CalendarEntry entry) {
            return entry.title();
        }
        return field instanceof Field.Likert likert ? String.join(" ", likert.levels()) : "";
    }
}
