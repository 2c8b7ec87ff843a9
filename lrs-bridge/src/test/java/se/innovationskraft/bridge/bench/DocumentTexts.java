package se.innovationskraft.bridge.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.innovationskraft.bridge.maturity.SelfAssessments;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.ItemId;
import se.innovationskraft.packager.model.Programme;

/** Documents as packages and pages write them: the answers of a leader to exercises of the programme. */
final class DocumentTexts {

    /** That a leader has answers to, beside the self-assessment. */
    static final int EXERCISES = 18;

    private final Programme programme;

    DocumentTexts(Programme programme) {
        this.programme = programme;
    }

    /** Some exercises, in any order. */
    List<Exercise> exercises(Random random) {
        List<Exercise> all = new ArrayList<>(programme.exercises().stream()
                .filter(exercise -> !exercise.id().equals(SelfAssessments.EXERCISE))
                .toList());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, EXERCISES));
    }

    /** Answers to everything in an exercise. */
    String answers(Exercise exercise, Random random) {
        return "{" + round(exercise, 1, "260120", random) + "}";
    }

    /** Two rounds of the self-assessment. */
    String assessment(Random random) {
        Exercise exercise = programme.exercise(SelfAssessments.EXERCISE).orElseThrow();
        return "{\"rounds\":[{" + round(exercise, 1, "260120", random) + "}]," + round(exercise, 2, "260320", random)
                + "}";
    }

    /** A yes to two points, each with the round of its time. */
    String contributions(String start, String middle, String part, String obstacle) {
        return "{\"v\":1,\"round\":1,\"fields\":{" + yes(start, part, obstacle, 1) + ","
                + yes(middle, part, obstacle, 2) + "}}";
    }

    private static String yes(String point, String part, String obstacle, int round) {
        return "\"%s\":{\"value\":\"ja~%s~%s~%d\",\"rev\":1}".formatted(point, part, obstacle, round);
    }

    private String round(Exercise exercise, int round, String day, Random random) {
        FieldValues values = new FieldValues(random);
        String fields = IntStream.rangeClosed(1, exercise.sittings())
                .boxed()
                .flatMap(sitting -> exercise.fields()
                        .filter(Field::isAnswer)
                        .map(field -> "\"%s\":{\"value\":\"%s\",\"rev\":1}"
                                .formatted(ItemId.of(exercise, field.id(), sitting), values.of(field))))
                .collect(Collectors.joining(","));
        return "\"v\":1,\"packageVersion\":\"%s\",\"round\":%d,\"started\":\"%s\",\"completed\":\"%s\",\"fields\":{%s}"
                .formatted(exercise.version(), round, day, day, fields);
    }
}
