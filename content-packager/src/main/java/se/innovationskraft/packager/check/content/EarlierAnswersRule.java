package se.innovationskraft.packager.check.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.CalendarEntry;
import se.innovationskraft.packager.model.Condition;
import se.innovationskraft.packager.model.Counter;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;
import se.innovationskraft.packager.model.Suggestions;
import se.innovationskraft.packager.model.Votes;

/** What a vote, a suggestion or a calendar entry hangs on has been asked for earlier, and can be answered so. */
final class EarlierAnswersRule {

    private EarlierAnswersRule() {}

    static Stream<Problem> check(Exercise exercise) {
        Map<String, Field> earlier = new LinkedHashMap<>();
        return exercise.fields().toList().stream().flatMap(field -> {
            List<Problem> problems = check(field, earlier).toList();
            earlier.put(field.id(), field);
            return problems.stream();
        });
    }

    private static Stream<Problem> check(Field field, Map<String, Field> earlier) {
        Source at = field.head().source();
        if (field instanceof Votes votes) {
            // that the id is missing altogether was said when the block was read
            return votes.rowsOf().isEmpty() || hasRows(earlier.get(votes.rowsOf()))
                    ? Stream.empty()
                    : Stream.of(Problem.error("votes-unknown", at, votes.rowsOf(), withRows(earlier)));
        }
        return conditions(field).distinct().flatMap(condition -> check(condition, earlier, at));
    }

    private static Stream<Condition> conditions(Field field) {
        if (field instanceof Suggestions suggestions) {
            return suggestions.conditions();
        }
        return field instanceof CalendarEntry entry ? entry.conditions() : Stream.empty();
    }

    private static boolean hasRows(@Nullable Field field) {
        // the rows of an agenda move: votes would end up on other rows
        return field instanceof Field.Table table
                ? table.look() != Field.Table.Look.AGENDA
                : field instanceof Field.TextList;
    }

    private static String withRows(Map<String, Field> earlier) {
        return earlier.values().stream()
                .filter(EarlierAnswersRule::hasRows)
                .map(Field::id)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Problem> check(Condition condition, Map<String, Field> earlier, Source at) {
        Field field = earlier.get(condition.fieldId());
        if (field == null) {
            String known = String.join(", ", earlier.keySet());
            return Stream.of(Problem.error("condition-unknown", at, condition.fieldId(), known));
        }
        List<String> values = values(field);
        if (values.isEmpty()) {
            return Stream.of(Problem.error("condition-field", at, condition.fieldId()));
        }
        return values.contains(condition.value())
                ? Stream.empty()
                : Stream.of(Problem.error(
                        "condition-value", at, condition.fieldId(), condition.value(), String.join(", ", values)));
    }

    /** Every value the field can have; none for a field of free text. */
    private static List<String> values(Field field) {
        if (field instanceof Field.Choice choice) {
            return choice.options().stream().map(Field.Option::key).toList();
        }
        if (field instanceof Field.Deck deck) {
            return deck.cards().stream().map(Field.Option::key).toList();
        }
        if (field instanceof Field.Likert likert) {
            return numbers(likert.unknownAllowed() ? 0 : 1, likert.levels().size());
        }
        if (field instanceof Field.Numeric numeric) {
            return numbers(numeric.least(), numeric.greatest());
        }
        return field instanceof Counter counter ? numbers(0, counter.most()) : List.of();
    }

    private static List<String> numbers(int least, int greatest) {
        return IntStream.rangeClosed(least, greatest)
                .mapToObj(Integer::toString)
                .toList();
    }
}
