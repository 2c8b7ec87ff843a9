package se.innovationskraft.bridge.hr;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.measurement.MeasurementRules;
import se.innovationskraft.bridge.measurement.Persons;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.progress.Taken;
import se.innovationskraft.packager.model.Exercise;

/** Counts people who have begun and completed. A number below the threshold leaves this class nowhere. */
@Service
public class UseCount {

    private final Progress progress;
    private final Workbooks workbooks;
    private final MeasurementRules rules;
    private final List<Exercise> exercises;

    UseCount(Progress progress, Workbooks workbooks, MeasurementRules rules, Catalogue catalogue) {
        this.progress = progress;
        this.workbooks = workbooks;
        this.rules = rules;
        this.exercises = catalogue.programme().exercises();
    }

    /** How many people have begun anything; empty while they are fewer than the threshold. */
    public Optional<Integer> people(String organisation) {
        return Optional.ofNullable(of(organisation).people());
    }

    Use of(String organisation) {
        int threshold = rules.of(organisation).threshold();
        Persons persons = new Persons(workbooks.sharingPseudonyms(organisation));
        List<Taken> all = progress.everybody(organisation);
        Map<String, List<Taken>> byExercise = all.stream().collect(Collectors.groupingBy(Taken::exercise));
        List<ExerciseUse> uses = titles().entrySet().stream()
                .flatMap(title ->
                        use(title.getValue(), byExercise.getOrDefault(title.getKey(), List.of()), persons, threshold))
                .toList();
        return new Use(people(all, persons, threshold, taken -> true), uses);
    }

    /** Only exercises of the programme: a package could name anything. */
    private Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        exercises.forEach(exercise -> titles.put(exercise.id(), exercise.title()));
        return titles;
    }

    private static Stream<ExerciseUse> use(String title, List<Taken> taken, Persons persons, int threshold) {
        Integer started = people(taken, persons, threshold, one -> true);
        return started == null
                ? Stream.empty()
                : Stream.of(new ExerciseUse(
                        title, versions(taken), started, people(taken, persons, threshold, Taken::isCompleted)));
    }

    private static List<String> versions(Collection<Taken> taken) {
        return taken.stream()
                .map(Taken::version)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Integer people(
            Collection<Taken> taken, Persons persons, int threshold, Predicate<Taken> which) {
        int people = (int) taken.stream()
                .filter(which)
                .map(one -> persons.number(one.workbook()))
                .distinct()
                .count();
        return people < threshold ? null : people;
    }
}
