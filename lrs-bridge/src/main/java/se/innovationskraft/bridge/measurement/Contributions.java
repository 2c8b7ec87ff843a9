package se.innovationskraft.bridge.measurement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.maturity.SelfAssessments;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.workbook.AnswerDocument;
import se.innovationskraft.bridge.workbook.OwnFields;

/**
 * What leaders have said about being counted. It stands in a document of the workbook with the shape of answers, one field
 * for each point, so it is joined, exported and erased with everything else of the leader's.
 */
@Service
class Contributions {

    private static final String STATE = "/state/measurement";

    private final OwnFields fields;
    private final Workbooks workbooks;
    private final Points points;
    private final Parts parts;
    private final EventLog log;

    Contributions(OwnFields fields, Workbooks workbooks, Points points, Parts parts, EventLog log) {
        this.fields = fields;
        this.workbooks = workbooks;
        this.points = points;
        this.parts = parts;
        this.log = log;
    }

    /** To which points a leader has said yes, by the point's id. */
    Map<String, Contribution> of(Workbook workbook) {
        return fields.of(workbook, SelfAssessments.EXERCISE, STATE)
                .map(document -> yes(document, partIds(workbook.organisation())))
                .orElse(Map.of());
    }

    /** What everybody in an organisation has said, by workbook and point. */
    Map<String, Map<String, Contribution>> all(String organisation) {
        List<String> known = partIds(organisation);
        Map<String, Map<String, Contribution>> all = new LinkedHashMap<>();
        fields.ofAll(organisation, SelfAssessments.EXERCISE, STATE)
                .forEach((workbook, document) -> all.put(workbook, yes(document, known)));
        return all;
    }

    /**
     * Says yes, or says it otherwise than before.
     *
     * @param today a day in Sweden
     * @throws ClosedPointException when the point takes nothing on that day
     */
    @Transactional
    void give(Workbook workbook, String point, Contribution said, LocalDate today) {
        write(workbook, point, said.stored(), today);
    }

    /** Takes a yes back; as {@link #give} otherwise. */
    @Transactional
    void withdraw(Workbook workbook, String point, LocalDate today) {
        write(workbook, point, Contribution.WITHDRAWN, today);
    }

    private void write(Workbook workbook, String point, String value, LocalDate today) {
        log.lock(workbook.organisation());
        if (points.byId(workbook.organisation(), point)
                .filter(there -> there.isOpenOn(today))
                .isEmpty()) {
            throw new ClosedPointException(point);
        }
        workbooks
                .current(workbook)
                .ifPresent(current -> fields.set(current, SelfAssessments.EXERCISE, STATE, point, value));
    }

    private static Map<String, Contribution> yes(AnswerDocument document, Collection<String> parts) {
        Map<String, Contribution> yes = new LinkedHashMap<>();
        document.rounds()
                .forEach(round -> round.answers()
                        .forEach((point, answer) ->
                                Contribution.of(answer.value(), parts).ifPresent(said -> yes.put(point, said))));
        return yes;
    }

    private List<String> partIds(String organisation) {
        return parts.all(organisation).stream().map(Part::id).toList();
    }
}
