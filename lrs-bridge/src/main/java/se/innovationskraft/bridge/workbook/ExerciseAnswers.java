package se.innovationskraft.bridge.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.workbook.ShownAnswer.Edit;
import se.innovationskraft.bridge.workbook.ShownAnswer.Words;
import se.innovationskraft.bridge.workbook.ShownRound.Group;
import se.innovationskraft.bridge.workbook.ShownRound.Sitting;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.ItemId;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Step;

/** Sorts the answers of a round by sitting and by what they are for, in the exercise's order. Nothing is left out. */
public final class ExerciseAnswers {

    private final Exercise exercise;
    private final FieldWords words;
    private final Set<String> repeated;

    public ExerciseAnswers(Exercise exercise, MaturityModel model) {
        this.exercise = exercise;
        this.words = new FieldWords(exercise, model);
        Map<String, Long> questions = exercise.fields()
                .collect(Collectors.groupingBy(field -> field.head().question(), Collectors.counting()));
        this.repeated = questions.entrySet().stream()
                .filter(question -> question.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A round in words. */
    public ShownRound show(Round round) {
        Map<String, Answer> left = new LinkedHashMap<>(round.answers());
        Map<Integer, Sitting> sittings = new TreeMap<>();
        for (int sitting = 1; sitting <= exercise.sittings(); sitting++) {
            int number = exercise.sittings() == 1 ? 0 : sitting;
            List<Group> groups = groups(left, round.answers(), sitting);
            if (!groups.isEmpty()) {
                sittings.put(sitting, new Sitting(number, groups));
            }
        }
        return new ShownRound(
                round.number(), round.started(), round.completed(), List.copyOf(sittings.values()), unknown(left));
    }

    /** A round of an exercise that we do not know. */
    public static ShownRound foreign(Round round) {
        return new ShownRound(round.number(), round.started(), round.completed(), List.of(), unknown(round.answers()));
    }

    /** Answers of fields that the exercise does not have. */
    static List<ShownAnswer> unknown(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .filter(entry -> !entry.getValue().value().isEmpty()
                        || !entry.getValue().others().isEmpty())
                .map(entry -> new ShownAnswer(
                        entry.getKey(),
                        "",
                        null,
                        FieldWords.raw(entry.getValue().value()),
                        entry.getValue().others().stream().map(FieldWords::raw).toList(),
                        null))
                .toList();
    }

    /** Takes the answers that it shows out of those left. */
    private List<Group> groups(Map<String, Answer> left, Map<String, Answer> all, int sitting) {
        Map<Role, List<ShownAnswer>> byRole = new EnumMap<>(Role.class);
        for (Step step : exercise.steps()) {
            step.fields().forEach(field -> {
                String item = ItemId.of(exercise, field.id(), sitting);
                Answer answer = left.remove(item);
                if (answer != null
                        && (!answer.value().isEmpty() || !answer.others().isEmpty())) {
                    byRole.computeIfAbsent(field.head().role(), role -> new ArrayList<>())
                            .add(show(step, field, answer, sitting, others(all, sitting)));
                }
            });
        }
        return byRole.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The values of the fields of a sitting, by field id. */
    private UnaryOperator<String> others(Map<String, Answer> all, int sitting) {
        return id -> {
            Answer answer = all.get(ItemId.of(exercise, id, sitting));
            return answer == null ? "" : answer.value();
        };
    }

    private ShownAnswer show(Step step, Field field, Answer answer, int sitting, UnaryOperator<String> others) {
        List<Words> otherWords = answer.others().stream()
                .filter(other -> !other.isEmpty())
                .map(other -> words.words(field, other, others))
                .toList();
        return new ShownAnswer(
                ItemId.of(exercise, field.id(), sitting),
                question(field, sitting),
                repeated.contains(field.head().question()) ? step.title() : null,
                words.words(field, answer.value(), others),
                otherWords,
                edit(field, answer));
    }

    private static String question(Field field, int sitting) {
        return field instanceof Field.LongFillIn text && text.questions().size() >= sitting
                ? text.questions().get(sitting - 1)
                : field.head().question();
    }

    private static @Nullable Edit edit(Field field, Answer answer) {
        return field instanceof Field.LongFillIn text
                ? new Edit(StoredText.decode(answer.value()), answer.rev(), text.maxLength())
                : null;
    }
}
