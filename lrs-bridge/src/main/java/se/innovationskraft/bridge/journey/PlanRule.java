package se.innovationskraft.bridge.journey;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import se.innovationskraft.bridge.workbook.StoredText;
import se.innovationskraft.packager.model.Condition;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Suggestions;
import se.innovationskraft.packager.model.Theme;

/**
 * The rule by which the answers of the first exercise become a plan. The lines that hold are the ones that the exercise
 * itself shows, and each leads to the exercise whose title it stresses. After those come the other exercises of their
 * themes, then the other themes. What builds on another comes after it, but for what a line leads to.
 */
final class PlanRule {

    /** Id of the exercise where one begins. */
    static final String START = "start";

    private static final String FIELD = "plan";

    private final Programme programme;

    PlanRule(Programme programme) {
        this.programme = programme;
    }

    /** Whether an exercise is in every plan: the source's themes hold it. */
    boolean isPlanned(Exercise exercise) {
        return programme
                .themeOf(exercise)
                .filter(theme -> theme.kind() == Theme.Kind.THEME)
                .isPresent();
    }

    /** The exercises that are in every plan, in the programme's order. */
    Stream<Exercise> planned() {
        return programme.exercises().stream().filter(this::isPlanned);
    }

    /**
     * The plan.
     *
     * @param answers the stored value of a field of the first exercise; empty when nothing is answered
     */
    SuggestedPlan suggest(UnaryOperator<String> answers) {
        List<Exercise> first = shown(answers)
                .flatMap(line -> stressed(line).stream())
                .distinct()
                .toList();
        Set<String> order = new LinkedHashSet<>();
        first.forEach(exercise -> order.add(exercise.id()));
        Stream<String> themes = Stream.concat(
                first.stream().flatMap(exercise -> exercise.theme().stream()),
                programme.themes().stream().map(Theme::id));
        themes.distinct()
                .forEach(theme -> planned()
                        .filter(exercise -> theme.equals(exercise.themeId()))
                        .forEach(exercise -> add(order, new HashSet<>(), exercise)));
        return new SuggestedPlan(List.copyOf(order), first.size());
    }

    /** The lines that the first exercise shows. */
    Stream<Suggestions.Line> shown(UnaryOperator<String> answers) {
        return field().stream().flatMap(field -> {
            List<Suggestions.Line> held =
                    field.lines().stream().filter(line -> holds(line, answers)).toList();
            return held.isEmpty()
                    ? field.lines().stream().filter(Suggestions.Line::isOtherwise)
                    : held.stream().limit(field.most());
        });
    }

    private Optional<Suggestions> field() {
        return programme.exercise(START).stream()
                .flatMap(Exercise::fields)
                .filter(field -> field.id().equals(FIELD) && field instanceof Suggestions)
                .map(Suggestions.class::cast)
                .findFirst();
    }

    private static boolean holds(Suggestions.Line line, UnaryOperator<String> answers) {
        return line.anyOf().stream().anyMatch(group -> group.stream().allMatch(condition -> holds(condition, answers)));
    }

    static boolean holds(Condition condition, UnaryOperator<String> answers) {
        return StoredText.decodeList(answers.apply(condition.fieldId())).contains(condition.value());
    }

    private Optional<Exercise> stressed(Suggestions.Line line) {
        String title = Jsoup.parseBodyFragment(line.text().value()).select("em").text();
        return planned().filter(exercise -> exercise.title().equals(title)).findFirst();
    }

    /** @param path exercises that lead here, so that two that build on each other come to an end */
    private void add(Set<String> order, Set<String> path, Exercise exercise) {
        if (!path.add(exercise.id())) {
            return;
        }
        planned()
                .filter(before -> exercise.buildsOn().contains(before.id()))
                .forEach(before -> add(order, path, before));
        order.add(exercise.id());
    }
}
