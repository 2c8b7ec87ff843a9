package se.innovationskraft.packager.check.content;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Severity;

/**
 * Every id ever published, as kept in {@code ids.txt}: one a line, sorted. People's answers hang on them, so a line is
 * added knowingly and never taken away.
 *
 * <pre>
 * o05
 * o05/interactions/lista
 * o05/steps/ga-igenom-kalendern
 * t2
 * </pre>
 */
public final class AcceptedIds {

    /** Name of the file in the programme's folder. */
    public static final String FILE = "ids.txt";

    private final SortedSet<String> ids;

    private AcceptedIds(Collection<String> ids) {
        this.ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /** The ids in a file's bytes; none when it is empty. */
    public static AcceptedIds parse(byte[] file) {
        return new AcceptedIds(new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** These ids and all that a programme uses. */
    public AcceptedIds with(Programme programme) {
        return new AcceptedIds(
                Stream.concat(ids.stream(), used(programme)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The file's text. */
    public String text() {
        return ids.stream().map(id -> id + "\n").collect(Collectors.joining());
    }

    /** An error for each id that has vanished, a warning for each exercise with new ones. */
    public Stream<Problem> check(Programme programme) {
        String file = programme.id() + "/" + FILE;
        SortedSet<String> used = used(programme).collect(Collectors.toCollection(TreeSet::new));
        Stream<Problem> vanished = ids.stream()
                .filter(id -> !used.contains(id))
                .map(id -> Problem.inFile(vanishedRule(id), file, id, lastPart(id)));
        Map<String, List<String>> added = used.stream()
                .filter(id -> !ids.contains(id))
                .collect(Collectors.groupingBy(AcceptedIds::firstPart, TreeMap::new, Collectors.toList()));
        return Stream.concat(vanished, added.entrySet().stream().map(group -> isNew(file, group)));
    }

    /** One warning for all new ids of an exercise, so that they do not bury other warnings. */
    private static Problem isNew(String file, Map.Entry<String, List<String>> group) {
        String names = String.join(", ", group.getValue());
        List<String> arguments =
                List.of(group.getKey(), Integer.toString(group.getValue().size()), names);
        return new Problem(Severity.WARNING, "id-new", file, null, arguments);
    }

    private static String firstPart(String id) {
        return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    }

    private static String vanishedRule(String id) {
        return id.contains("/steps/") ? "step-vanished" : "id-vanished";
    }

    private static String lastPart(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static Stream<String> used(Programme programme) {
        return Stream.of(
                        programme.themes().stream().map(theme -> theme.id()),
                        programme.probe().stream().map(Course::id),
                        programme.exercises().stream().flatMap(AcceptedIds::used))
                .flatMap(ids -> ids);
    }

    private static Stream<String> used(Exercise exercise) {
        String id = exercise.id();
        Stream<String> fields = exercise.fields()
                // nobody has answered what is no answer: its id may come and go
                .filter(Field::isAnswer)
                .map(field -> id + "/interactions/" + field.id());
        Stream<String> steps = exercise.steps().stream().map(step -> id + "/steps/" + step.id());
        return Stream.of(Stream.of(id), fields, steps).flatMap(part -> part);
    }
}
