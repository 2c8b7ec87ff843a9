package se.innovationskraft.bridge.maturity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.workbook.ChangedMeanwhileException;
import se.innovationskraft.bridge.workbook.Fields;
import se.innovationskraft.bridge.workbook.OwnFields;
import se.innovationskraft.packager.model.MaturityModel;

/** What leaders say afterwards of where their teams stood at the start. It has a document of its own, apart from the answers. */
@Service
class Afterthoughts {

    private static final String STATE = "/state/then";

    /** There is one start, so it is said in one round. */
    private static final int ROUND = 1;

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final MaturityModel model;
    private final OwnFields fields;
    private final Clock clock;

    Afterthoughts(Catalogue catalogue, OwnFields fields, Clock clock) {
        this.model = catalogue.programme().maturityModel();
        this.fields = fields;
        this.clock = clock;
    }

    /** @param standings of every area of the model, with the first time last in their history */
    Afterthought of(Workbook workbook, List<AreaStanding> standings) {
        Fields stored = fields.of(workbook, MaturityPages.SELF_ASSESSMENT, STATE)
                .map(document -> Fields.of(document, ROUND))
                .orElseGet(() -> Fields.of(null, ROUND));
        return Afterthought.of(model, standings, stored);
    }

    /**
     * Writes what is said today; removes what was said when it is nothing.
     *
     * @param chosen area to level, {@code 0} for "don't know", or empty for nothing
     * @param expected revision that the writer saw
     * @throws ChangedMeanwhileException when there is another; nothing is written then
     */
    void write(Workbook workbook, Map<String, String> chosen, long expected) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
        boolean isSaid = chosen.values().stream().anyMatch(value -> !value.isEmpty());
        Map<String, String> values = new HashMap<>();
        chosen.forEach((area, value) -> values.put(Afterthought.field(area), value));
        values.put(Afterthought.SAID, Afterthought.said(today, model));
        if (isSaid) {
            fields.write(workbook, MaturityPages.SELF_ASSESSMENT, STATE, ROUND, values, expected);
        } else {
            fields.remove(workbook, MaturityPages.SELF_ASSESSMENT, STATE, ROUND, values.keySet(), expected);
        }
    }
}
