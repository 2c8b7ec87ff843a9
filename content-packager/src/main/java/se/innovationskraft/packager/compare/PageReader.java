package se.innovationskraft.packager.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the page of an exercise, of any release since 0.1.0. */
final class PageReader {

    /** Pages said no version of the state before there could be two. */
    private static final String FIRST_STATE = "1";

    private PageReader() {}

    /** The exercise on a page; empty when there is none, as on a map of exercises. */
    static Optional<ExercisePage> read(Document page) {
        Element body = page.body();
        String exercise = body.attr("data-exercise");
        return exercise.isEmpty() ? Optional.empty() : Optional.of(read(body, exercise));
    }

    private static ExercisePage read(Element body, String exercise) {
        return new ExercisePage(
                exercise,
                body.attr("data-iri"),
                Arrays.asList(or(body.attr("data-state"), FIRST_STATE).split(" ")),
                or(body.attr("data-sittings"), "1"),
                body.attr("data-assessment").equals("true"),
                steps(body),
                screens(body));
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /** The steps of the first sitting: the others repeat them. */
    private static List<ExercisePage.Step> steps(Element body) {
        Map<String, ExercisePage.Step> steps = new LinkedHashMap<>();
        for (Element screen : body.select("[data-step]")) {
            String id = withoutSitting(screen.attr("data-step"));
            steps.putIfAbsent(id, new ExercisePage.Step(id, heading(screen), QuestionReader.read(screen)));
        }
        return List.copyOf(steps.values());
    }

    /** {@code skriv.3} is {@code skriv} in the third sitting; no id has a full stop. */
    static String withoutSitting(String item) {
        int stop = item.indexOf('.');
        return stop < 0 ? item : item.substring(0, stop);
    }

    private static String heading(Element screen) {
        return screen.select("[data-part=heading]").text();
    }

    /** The sittings of a step are read together. */
    private static List<ExercisePage.Screen> screens(Element body) {
        Map<String, ExercisePage.Screen> screens = new LinkedHashMap<>();
        for (Element screen : body.select("[data-screen]")) {
            String id = or(withoutSitting(screen.attr("data-step")), screen.attr("data-screen"));
            screens.merge(id, new ExercisePage.Screen(id, heading(screen), screen.text()), PageReader::together);
        }
        return List.copyOf(screens.values());
    }

    private static ExercisePage.Screen together(ExercisePage.Screen first, ExercisePage.Screen more) {
        return new ExercisePage.Screen(first.id(), first.heading(), first.text() + "\n" + more.text());
    }
}
