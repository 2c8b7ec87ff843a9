package se.innovationskraft.bridge.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.journey.FollowUpAnswer;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.maturity.Assessment;
import se.innovationskraft.bridge.maturity.SelfAssessments;
import se.innovationskraft.bridge.measurement.OpenPoint.AreaLevel;
import se.innovationskraft.bridge.measurement.OpenPoint.State;
import se.innovationskraft.packager.model.MaturityModel;

/** What a leader can be counted in, and is. */
@Component
class CountPages {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Points points;
    private final Contributions contributions;
    private final SelfAssessments assessments;
    private final Records records;
    private final Members members;
    private final Trials trials;
    private final MaturityModel model;
    private final Clock clock;

    CountPages(
            Points points,
            Contributions contributions,
            SelfAssessments assessments,
            Records records,
            Members members,
            Trials trials,
            Catalogue catalogue,
            Clock clock) {
        this.points = points;
        this.contributions = contributions;
        this.assessments = assessments;
        this.records = records;
        this.members = members;
        this.trials = trials;
        this.model = catalogue.programme().maturityModel();
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(SWEDEN));
    }

    /** The points that are open today. */
    List<OpenPoint> open(Workbook workbook) {
        List<Assessment> made = assessments.of(workbook);
        Map<String, Contribution> given = contributions.of(workbook);
        return points.all(workbook.organisation()).stream()
                .filter(point -> point.isOpenOn(today()))
                .map(point -> open(point, made, taken(workbook, point, given), given.get(point.id())))
                .toList();
    }

    /** A point, if it is open today. */
    Optional<OpenPoint> open(Workbook workbook, String point) {
        return open(workbook).stream()
                .filter(open -> open.point().id().equals(point))
                .findFirst();
    }

    /** What a leader has answered to follow-ups, that counts too at the first of the points that is published. */
    List<FollowUpAnswer> tried(Workbook workbook) {
        return trials.fresh(workbook);
    }

    /** Where the leader is counted for good, the latest first. */
    List<CountedIn> counted(Workbook workbook) {
        return records.counting(workbook).stream()
                .map(record -> new CountedIn(record.point().title(), LocalDate.ofInstant(record.published(), SWEDEN)))
                .toList();
    }

    private OpenPoint open(
            MeasurementPoint point, List<Assessment> made, Set<Integer> taken, @Nullable Contribution said) {
        Assessment offered = made.stream()
                .filter(assessment -> assessment.counts(point.opens()) && !taken.contains(assessment.round()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new OpenPoint(point, state(made, offered, said), offered, levels(offered), said);
    }

    /** Rounds that are counted already, or that the leader has let another point count. */
    private Set<Integer> taken(Workbook workbook, MeasurementPoint point, Map<String, Contribution> given) {
        Set<Integer> taken =
                new HashSet<>(members.rounds(workbook.organisation()).getOrDefault(workbook.id(), Set.of()));
        given.forEach((other, said) -> {
            if (!other.equals(point.id())) {
                taken.add(said.round());
            }
        });
        return taken;
    }

    private static State state(List<Assessment> made, @Nullable Assessment offered, @Nullable Contribution said) {
        if (made.isEmpty()) {
            return State.UNANSWERED;
        }
        if (offered == null) {
            return State.STALE;
        }
        return said == null ? State.READY : State.GIVEN;
    }

    private List<AreaLevel> levels(@Nullable Assessment offered) {
        Map<String, Integer> levels = offered == null ? Map.of() : offered.levels();
        return model.areas().stream()
                .filter(area -> levels.containsKey(area.id()))
                .map(area -> level(area.title(), levels.getOrDefault(area.id(), 0)))
                .toList();
    }

    private AreaLevel level(String area, int level) {
        return new AreaLevel(
                area, level, level == 0 ? "" : model.levels().get(level - 1).doing());
    }

    /**
     * A point that has counted the leader.
     *
     * @param day on which it was published
     */
    record CountedIn(String title, LocalDate day) {}
}
