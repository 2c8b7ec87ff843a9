package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.innovationskraft.packager.model.CalendarEntry;
import se.innovationskraft.packager.model.CalendarEntry.When;
import se.innovationskraft.packager.model.Condition;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Suggestions;

/** The blocks that hang on earlier answers and store nothing: {@code förslag} and {@code kalender}. */
final class ConsequenceReader {

    private static final String OTHERWISE = "annars";
    private static final int MOST_LINES = 30;
    private static final int LONGEST_ENTRY = 480;
    private static final Pattern REPEAT =
            Pattern.compile("FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|BYDAY)=[A-Z0-9,+-]+)*");

    private final ProseWriter prose;
    private final ConditionReader conditions;
    private final Consumer<Problem> problems;

    /**
     * Makes a reader.
     *
     * @param earlier the fields met so far, by id; grows while the exercise is read
     */
    ConsequenceReader(ProseWriter prose, Map<String, Field> earlier, Consumer<Problem> problems) {
        this.prose = prose;
        this.conditions = new ConditionReader(earlier, problems);
        this.problems = problems;
    }

    Field suggestions(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        List<Suggestions.Line> lines = body.keyed().stream().map(this::line).toList();
        for (int index = 0; index < lines.size() - 1; index++) {
            if (isOtherwise(body.keyed().get(index))) {
                problems.accept(Problem.error(
                        "otherwise-not-last", body.keyed().get(index).at()));
            }
        }
        return new Suggestions(head, attributes.number("flest", MOST_LINES, 1, MOST_LINES), lines);
    }

    private Suggestions.Line line(BlockBody.Keyed line) {
        List<List<Condition>> anyOf = isOtherwise(line) ? List.of() : conditions.groups(line);
        return new Suggestions.Line(anyOf, prose.write(line.text(), line.at()));
    }

    private static boolean isOtherwise(BlockBody.Keyed line) {
        return line.key().equals(OTHERWISE);
    }

    Field calendar(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        List<When> starts = new ArrayList<>();
        List<When> repeats = new ArrayList<>();
        for (BlockBody.Keyed line : body.keyed()) {
            boolean isTime = Attributes.isTime(line.text());
            if (isTime || REPEAT.matcher(line.text()).matches()) {
                (isTime ? starts : repeats).addAll(whens(line));
            } else {
                problems.accept(Problem.error("calendar-line", line.at(), line.text()));
            }
        }
        return new CalendarEntry(
                head,
                attributes.number("tid", 30, 5, LONGEST_ENTRY),
                attributes.required("titel", "Innovationsstund"),
                starts,
                repeats);
    }

    private List<When> whens(BlockBody.Keyed line) {
        List<List<Condition>> groups = conditions.groups(line);
        Predicate<List<Condition>> single = group -> group.size() == 1;
        if (!groups.stream().allMatch(single)) {
            problems.accept(Problem.error("condition-shape", line.at(), line.key()));
        }
        return groups.stream().map(group -> new When(group.get(0), line.text())).toList();
    }
}
