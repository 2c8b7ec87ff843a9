package se.innovationskraft.bridge.measurement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.maturity.Assessment;
import se.innovationskraft.bridge.maturity.SelfAssessments;

/** Finds who is to be counted. */
@Component
class Census {

    private final Contributions contributions;
    private final SelfAssessments assessments;
    private final Members members;
    private final Parts parts;

    Census(Contributions contributions, SelfAssessments assessments, Members members, Parts parts) {
        this.contributions = contributions;
        this.assessments = assessments;
        this.members = members;
        this.parts = parts;
    }

    /**
     * Everybody whom a point would count now. Answers that have been counted before are not fresh and count no more;
     * where people have answered by different versions of the model, only those of the version that most have.
     */
    CountedPeople toCount(String organisation, MeasurementPoint point, Persons persons) {
        Set<String> open = parts.open(organisation).stream().map(Part::id).collect(Collectors.toSet());
        Map<String, Set<Integer>> before = members.rounds(organisation);
        Map<String, List<Assessment>> answers = assessments.ofAll(organisation);
        List<Counted> people = new ArrayList<>();
        contributions.all(organisation).forEach((workbook, said) -> {
            Contribution yes = said.get(point.id());
            if (yes != null && !before.getOrDefault(workbook, Set.of()).contains(yes.round())) {
                answer(workbook, answers, point, yes, persons)
                        .map(one -> open.contains(String.valueOf(one.part())) ? one : withoutPart(one))
                        .ifPresent(people::add);
            }
        });
        return ofOneVersion(eachPersonOnce(people));
    }

    /**
     * Those whom a record counted, with the answers that stand there now.
     *
     * @param counted ids of the workbooks that the record counted
     */
    CountedPeople wereCounted(
            String organisation,
            MeasurementPoint point,
            String modelVersion,
            Collection<String> counted,
            Persons persons) {
        Map<String, Map<String, Contribution>> said = contributions.all(organisation);
        Map<String, List<Assessment>> answers = assessments.ofAll(organisation);
        List<Counted> people = counted.stream()
                .flatMap(workbook -> Optional.ofNullable(
                        said.getOrDefault(workbook, Map.of()).get(point.id()))
                        .flatMap(yes -> answer(workbook, answers, point, yes, persons))
                        .stream())
                .filter(one -> one.assessment().modelVersion().equals(modelVersion))
                .toList();
        return new CountedPeople(modelVersion, eachPersonOnce(people));
    }

    private static Optional<Counted> answer(
            String workbook,
            Map<String, List<Assessment>> answers,
            MeasurementPoint point,
            Contribution yes,
            Persons persons) {
        return answers.getOrDefault(workbook, List.of()).stream()
                .filter(assessment -> assessment.round() == yes.round() && assessment.counts(point.opens()))
                .findFirst()
                .map(assessment ->
                        new Counted(persons.number(workbook), workbook, yes.part(), yes.obstacles(), assessment));
    }

    private static Counted withoutPart(Counted one) {
        return new Counted(one.person(), one.workbook(), null, one.obstacles(), one.assessment());
    }

    /** The latest answer of each. */
    private static List<Counted> eachPersonOnce(List<Counted> people) {
        Comparator<Counted> order = Comparator.comparing(
                        (Counted one) -> one.assessment().completed())
                .thenComparing(one -> one.assessment().round())
                .thenComparing(Counted::workbook);
        Map<Integer, Counted> latest = new TreeMap<>();
        people.forEach(one -> latest.merge(one.person(), one, BinaryOperator.maxBy(order)));
        return List.copyOf(latest.values());
    }

    private static CountedPeople ofOneVersion(List<Counted> people) {
        Map<String, List<Counted>> byVersion = people.stream()
                .collect(Collectors.groupingBy(
                        one -> one.assessment().modelVersion(), TreeMap::new, Collectors.toList()));
        Stream<Map.Entry<String, List<Counted>>> versions = byVersion.entrySet().stream();
        return versions.max(
                        Comparator.comparingInt(version -> version.getValue().size()))
                .map(most -> new CountedPeople(most.getKey(), most.getValue()))
                .orElse(new CountedPeople("", List.of()));
    }
}
