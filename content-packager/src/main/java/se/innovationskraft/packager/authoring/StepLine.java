package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.innovationskraft.packager.model.Grouping;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;

/**
 * The line under a step's heading: {@code 12 min · ensam + par}, and {@code · #id} where the author pins the step's id,
 * and {@code · pausa här} where the group may stop and go on another day.
 *
 * @param id empty when the author wrote none
 */
record StepLine(int minutes, List<Grouping> groupings, Optional<String> id, boolean pausesAfter) {

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,3})\\s*min\\s*·\\s*([^·]+?)(?:\\s*·\\s*#([a-z0-9-]+))?(?:\\s*·\\s*(pausa här))?");
    private static final Pattern GROUP = Pattern.compile("grupp\\((\\d{1,2})\\)");
    private static final Map<String, Grouping.Kind> WORDS = Map.of(
            "ensam", Grouping.Kind.ALONE,
            "par", Grouping.Kind.PAIR,
            "alla", Grouping.Kind.ALL,
            "paus", Grouping.Kind.BREAK);
    private static final String ALLOWED = "ensam, par, grupp(4), alla, paus";

    StepLine {
        groupings = List.copyOf(groupings);
    }

    /** Reads the line; empty, with a problem, when it says no minutes and no form. */
    static Optional<StepLine> read(String line, String heading, Source at, Consumer<Problem> problems) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            problems.accept(Problem.error("step-line", at, heading, line.strip()));
            return Optional.empty();
        }
        List<Grouping> groupings = groupings(matcher.group(2), at, problems);
        return Optional.of(new StepLine(
                Integer.parseInt(matcher.group(1)),
                groupings,
                Optional.ofNullable(matcher.group(3)),
                matcher.group(4) != null));
    }

    private static List<Grouping> groupings(String words, Source at, Consumer<Problem> problems) {
        List<Grouping> groupings = new ArrayList<>();
        for (String word : words.split("\\+")) {
            Optional<Grouping> grouping = grouping(word.strip());
            grouping.ifPresent(groupings::add);
            if (grouping.isEmpty()) {
                problems.accept(Problem.error("step-form", at, word.strip(), ALLOWED));
            }
        }
        return groupings;
    }

    private static Optional<Grouping> grouping(String word) {
        Matcher group = GROUP.matcher(word);
        if (group.matches()) {
            return Optional.of(new Grouping(Grouping.Kind.GROUP, Integer.parseInt(group.group(1))));
        }
        return Optional.ofNullable(WORDS.get(word)).map(kind -> new Grouping(kind, 0));
    }
}
