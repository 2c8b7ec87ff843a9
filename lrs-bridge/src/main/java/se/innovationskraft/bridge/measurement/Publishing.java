package se.innovationskraft.bridge.measurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.threshold.Earlier;
import se.innovationskraft.bridge.threshold.Group;
import se.innovationskraft.bridge.threshold.Publication;
import se.innovationskraft.bridge.threshold.Rules;
import se.innovationskraft.bridge.threshold.Threshold;

/** Publishes points, each once. */
@Service
public class Publishing {

    /** Stands as an area among {@link Members} for those who were counted at all. */
    private static final String EVERYBODY = "hinder";

    private final Points points;
    private final Census census;
    private final Trials trials;
    private final MeasurementRules rules;
    private final Members members;
    private final Records records;
    private final RecordWriter writer;
    private final Workbooks workbooks;
    private final EventLog log;

    Publishing(
            Points points,
            Census census,
            Trials trials,
            MeasurementRules rules,
            Members members,
            Records records,
            RecordWriter writer,
            Workbooks workbooks,
            EventLog log) {
        this.points = points;
        this.census = census;
        this.trials = trials;
        this.rules = rules;
        this.members = members;
        this.records = records;
        this.writer = writer;
        this.workbooks = workbooks;
        this.log = log;
    }

    /**
     * How many would be counted now; empty while they are fewer than the threshold. A number of people and of no levels, so
     * it may be shown before anything is published.
     */
    public Optional<Integer> waiting(String organisation, MeasurementPoint point) {
        int people = census.toCount(organisation, point, persons(organisation))
                .people()
                .size();
        return Optional.of(people)
                .filter(enough -> enough >= rules.of(organisation).threshold());
    }

    /**
     * Counts everybody who has said yes, and keeps what may be told.
     *
     * @param by name of the account that publishes
     * @throws ClosedPointException when the point is published already, or not there
     */
    @Transactional
    public Outcome publish(String organisation, String point, String by) {
        if (organisation.equals(Organisation.TRIAL)) {
            throw new IllegalArgumentException("What is tried is never published");
        }
        log.lock(organisation);
        MeasurementPoint counted = points.requireUnpublished(organisation, point);
        Persons persons = persons(organisation);
        CountedPeople people = census.toCount(organisation, counted, persons);
        Rules rulesNow = rules.of(organisation);
        List<Earlier> earlier = members.earlier(organisation, persons);
        Publication told = Threshold.publish(rulesNow, people.answers(), earlier);
        if (told.refusal().isPresent()) {
            return new Outcome.Refused(told.refusal().get().reason());
        }
        boolean mayCount = Threshold.mayCount(rulesNow, EVERYBODY, people.numbers(), earlier);
        Tried tried = trials.fresh(organisation, people);
        PublishedRecord record = writer.write(
                new Draft(organisation, counted, people, tried, rulesNow, told, mayCount, earlier, persons));
        records.add(organisation, record, by);
        members.add(organisation, Earlier.of(record.id(), told, people.answers()), people.byNumber());
        if (mayCount) {
            members.add(organisation, everybody(record.id(), people), people.byNumber());
            trials.keep(organisation, tried);
        }
        return new Outcome.Published(record.id());
    }

    private static Earlier everybody(String record, CountedPeople people) {
        return new Earlier(record, Map.of(EVERYBODY, Map.of(Group.EVERYBODY, people.numbers())), Map.of());
    }

    private Persons persons(String organisation) {
        return new Persons(workbooks.sharingPseudonyms(organisation));
    }
}
