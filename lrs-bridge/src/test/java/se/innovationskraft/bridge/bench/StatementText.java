package se.innovationskraft.bridge.bench;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;

/**
 * Statements as packages send them, but for the names and definitions that make those twice as long.
 *
 * @param base of all our identifiers
 * @param count how many there are of the workbook; each exercise is begun, answered and completed before the next
 */
record StatementText(String base, Workbook workbook, int count, List<Exercise> exercises) {

    /**
     * A statement.
     *
     * @param index its place, 0 … {@code count - 1}
     */
    String of(int index, String id, Instant time, Random random) {
        Exercise exercise = exercises.get(place(index));
        boolean isFirst = index == 0 || place(index - 1) < place(index);
        boolean isLast = place(index + 1) > place(index);
        String verb = isFirst ? "initialized" : isLast ? "completed" : "responded";
        String activity = base + "/" + exercise.id();
        String object = isFirst || isLast ? activity : activity + "/interactions/" + field(exercise, random);
        return "{\"id\":\"" + id + "\",\"actor\":{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"" + base
                + "/org/" + workbook.organisation() + "\",\"name\":\"" + workbook.id()
                + "\"}},\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/" + verb + "\"},\"object\":{\"id\":\""
                + object
                + "\",\"definition\":{\"type\":\"http://adlnet.gov/expapi/activities/lesson\"}},"
                + "\"context\":{\"registration\":\"" + registration(exercise)
                + "\",\"contextActivities\":{\"grouping\":[{\"id\":\"" + base + "\"}]},\"extensions\":{\"" + base
                + "/ext/package-version\":\"" + exercise.version() + "\",\"" + base + "/ext/round\":1,\"" + base
                + "/ext/trust\":\"self-declared\"}},\"timestamp\":\"" + time + "\"}";
    }

    private int place(int index) {
        return (int) ((long) index * exercises.size() / count);
    }

    private String registration(Exercise exercise) {
        return UUID.nameUUIDFromBytes(CopyRows.bytes(workbook.id() + exercise.id()))
                .toString();
    }

    private static String field(Exercise exercise, Random random) {
        List<String> ids = exercise.fields().map(Field::id).toList();
        return ids.isEmpty() ? "anteckning" : ids.get(random.nextInt(ids.size()));
    }
}
