package se.innovationskraft.bridge.measurement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.measurement.PublishedRecord.Compared;
import se.innovationskraft.bridge.threshold.Answer;
import se.innovationskraft.bridge.threshold.AreaChange;
import se.innovationskraft.bridge.threshold.AreaResult;
import se.innovationskraft.bridge.threshold.Change;
import se.innovationskraft.bridge.threshold.Threshold;

/** Compares with earlier records. It is done when a record is published and never again: people may be gone then. */
@Component
class Changes {

    private final Records records;
    private final Points points;
    private final Members members;
    private final Census census;

    Changes(Records records, Points points, Members members, Census census) {
        this.records = records;
        this.points = points;
        this.members = members;
        this.census = census;
    }

    /** What may be told of the change since each earlier record of the same version of the model, the latest first. */
    List<Compared> since(Draft draft) {
        return records.all(draft.organisation()).stream()
                .filter(record -> record.model().version().equals(draft.people().modelVersion()))
                .flatMap(record -> since(record, draft))
                .toList();
    }

    private Stream<Compared> since(PublishedRecord record, Draft draft) {
        Change change = Threshold.change(
                draft.rules(), before(record, draft), draft.people().answers(), draft.earlier());
        return change.areas().stream().allMatch(Changes::isOfOthers)
                ? Stream.empty()
                : Stream.of(new Compared(record.id(), record.point(), change.areas()));
    }

    private List<Answer> before(PublishedRecord record, Draft draft) {
        String organisation = draft.organisation();
        return points.byId(organisation, record.point().id()).stream()
                .map(point -> census.wereCounted(
                        organisation,
                        point,
                        record.model().version(),
                        members.workbooks(organisation, record.id()),
                        draft.persons()))
                .flatMap(counted -> asTold(record, counted.answers()).stream())
                .toList();
    }

    /** Answers may have been written over since. Areas in which they are no more what the record tells are left out. */
    private static List<Answer> asTold(PublishedRecord record, List<Answer> answers) {
        Set<AreaResult> now = new HashSet<>(
                Threshold.publish(record.rules(), answers, List.of()).organisation());
        Set<String> same = new HashSet<>();
        record.results().organisation().stream().filter(now::contains).forEach(result -> same.add(result.area()));
        return answers.stream()
                .map(answer -> new Answer(answer.person(), answer.unit(), only(same, answer.levels())))
                .toList();
    }

    private static Map<String, Integer> only(Set<String> areas, Map<String, Integer> levels) {
        Map<String, Integer> only = new HashMap<>(levels);
        only.keySet().retainAll(areas);
        return only;
    }

    private static boolean isOfOthers(AreaChange change) {
        return change instanceof AreaChange.SideBySide apart && apart.why() == AreaChange.Why.OTHER_PEOPLE;
    }
}
