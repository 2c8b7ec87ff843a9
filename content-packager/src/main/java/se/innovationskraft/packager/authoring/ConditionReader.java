package se.innovationskraft.packager.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Condition;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Problem;

/** Conditions on earlier answers: {@code kan-t1=3 & vill=ja, kan-t1=4}. A comma is "or", an ampersand "and". */
final class ConditionReader {

    private static final Pattern CONDITION = Pattern.compile("([a-z0-9-]+)\\s*=\\s*(-?[a-z0-9-]+)");

    private final Map<String, Field> earlier;
    private final Consumer<Problem> problems;

    /**
     * Makes a reader.
     *
     * @param earlier the fields met so far, by id; grows while the exercise is read
     */
    ConditionReader(Map<String, Field> earlier, Consumer<Problem> problems) {
        this.earlier = earlier;
        this.problems = problems;
    }

    /** Groups of conditions: any group holds when all its conditions do. */
    List<List<Condition>> groups(BlockBody.Keyed line) {
        return Arrays.stream(line.key().split(","))
                .map(group -> Arrays.stream(group.split("&"))
                        .map(text -> condition(text, line))
                        .filter(Objects::nonNull)
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private @Nullable Condition condition(String text, BlockBody.Keyed line) {
        Matcher matcher = CONDITION.matcher(text.strip());
        if (!matcher.matches()) {
            problems.accept(Problem.error("condition-shape", line.at(), text.strip()));
            return null;
        }
        String fieldId = matcher.group(1);
        return new Condition(fieldId, stored(earlier.get(fieldId), matcher.group(2)));
    }

    /** An option may be pointed at by its number; what is stored is its key. */
    private static String stored(@Nullable Field field, String value) {
        if (!(field instanceof Field.Choice choice) || !value.matches("[1-9]\\d?")) {
            return value;
        }
        boolean isKey =
                choice.options().stream().anyMatch(option -> option.key().equals(value));
        int number = Integer.parseInt(value);
        return isKey || number > choice.options().size()
                ? value
                : choice.options().get(number - 1).key();
    }
}
