package se.innovationskraft.packager.localise;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.SheetSection;
import se.innovationskraft.packager.model.Step;
import se.innovationskraft.packager.model.StepPart;

/**
 * The national texts that a municipality's own stands on, by their places: {@code o05/Exempel} under an own case,
 * {@code o05/Vidare} under own links, {@code o05/”kollega”} where a word is exchanged.
 */
final class NationalTexts {

    private final Programme programme;

    NationalTexts(Programme programme) {
        this.programme = programme;
    }

    /** The texts, without markup, in the order of their places. */
    Map<String, String> under(Municipality municipality) {
        Map<String, String> texts = new TreeMap<>();
        municipality.exercisesWith("cases").forEach(id -> put(texts, id, SheetSection.EXAMPLE));
        municipality.exercisesWith("links").forEach(id -> put(texts, id, SheetSection.NEXT));
        for (String term : municipality.terms()) {
            programme.exercises().forEach(exercise -> put(texts, exercise, term));
        }
        return texts;
    }

    /** Where an exercise exchanges a word. */
    static String place(String exercise, String term) {
        return exercise + "/”" + term + "”";
    }

    private void put(Map<String, String> texts, String id, SheetSection section) {
        programme
                .exercise(id)
                .ifPresent(exercise -> texts.put(id + "/" + section.heading(), plain(exercise.section(section))));
    }

    private static void put(Map<String, String> texts, Exercise exercise, String term) {
        Pattern word = Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String found = prose(exercise)
                .map(NationalTexts::plain)
                .filter(text -> word.matcher(text).find())
                .collect(Collectors.joining("\n"));
        if (!found.isEmpty()) {
            texts.put(place(exercise.id(), term), found);
        }
    }

    private static Stream<Html> prose(Exercise exercise) {
        Stream<Html> steps = exercise.steps().stream()
                .map(Step::parts)
                .flatMap(parts -> parts.stream().flatMap(NationalTexts::prose));
        return Stream.concat(exercise.sections().values().stream(), steps);
    }

    private static Stream<Html> prose(StepPart part) {
        if (part instanceof StepPart.Prose prose) {
            return Stream.of(prose.html());
        }
        if (part instanceof StepPart.Say say) {
            return Stream.of(say.html());
        }
        return part instanceof StepPart.Help help ? Stream.of(help.html()) : Stream.empty();
    }

    private static String plain(Html html) {
        return Jsoup.parseBodyFragment(html.value()).text();
    }
}
