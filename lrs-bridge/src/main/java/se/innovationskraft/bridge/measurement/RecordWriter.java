package se.innovationskraft.bridge.measurement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.measurement.PublishedRecord.Area;
import se.innovationskraft.bridge.measurement.PublishedRecord.Model;
import se.innovationskraft.bridge.measurement.PublishedRecord.PartOfAll;
import se.innovationskraft.bridge.measurement.PublishedRecord.Point;
import se.innovationskraft.bridge.threshold.AreaResult;
import se.innovationskraft.bridge.threshold.Publication;
import se.innovationskraft.bridge.threshold.Reason;
import se.innovationskraft.bridge.threshold.Tally;
import se.innovationskraft.bridge.threshold.Threshold;
import se.innovationskraft.packager.model.MaturityModel;

/** Writes down what may be told, with the words of today beside it, so that it can be read after they have changed. */
@Component
class RecordWriter {

    private final Ids ids;
    private final Parts parts;
    private final Changes changes;
    private final MaturityModel model;
    private final Clock clock;

    RecordWriter(Ids ids, Parts parts, Changes changes, Catalogue catalogue, Clock clock) {
        this.ids = ids;
        this.parts = parts;
        this.changes = changes;
        this.model = catalogue.programme().maturityModel();
        this.clock = clock;
    }

    PublishedRecord write(Draft draft) {
        List<Part> open = parts.open(draft.organisation());
        return new PublishedRecord(
                PublishedRecord.FORM,
                ids.next(),
                Point.of(draft.point()),
                model(draft.people().modelVersion()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                draft.rules(),
                PublishedRecord.SELF_DECLARED,
                answers(draft),
                open.stream()
                        .map(part -> new PartOfAll(part.id(), part.name(), part.invited()))
                        .toList(),
                everyPart(draft.told(), open),
                tally(draft, draft.people().obstacles()),
                tally(draft, draft.tried().choices()),
                hours(draft),
                changes.since(draft));
    }

    private static @Nullable Integer answers(Draft draft) {
        return draft.mayCount() ? draft.people().people().size() : null;
    }

    /** How many chose what, of everybody who is counted. */
    private static Tally tally(Draft draft, Map<String, Integer> counts) {
        int people = draft.people().people().size();
        if (draft.mayCount()) {
            return Threshold.tally(draft.rules(), counts, people);
        }
        return new Tally.Withheld(people < draft.rules().threshold() ? Reason.TOO_FEW : Reason.TOO_FEW_CAME_OR_LEFT);
    }

    private static @Nullable Integer hours(Draft draft) {
        return draft.mayCount()
                ? Threshold.hours(draft.rules(), draft.tried().hours()).orElse(null)
                : null;
    }

    /** A part where nobody answered looks like one where a few did. */
    private static Publication everyPart(Publication told, List<Part> open) {
        List<AreaResult> tooFew = told.organisation().stream()
                .map(area -> (AreaResult) new AreaResult.Withheld(area.area(), Reason.TOO_FEW))
                .toList();
        Map<String, List<AreaResult>> all = new TreeMap<>();
        open.forEach(part -> all.put(part.id(), tooFew));
        all.putAll(told.units());
        return new Publication(told.organisation(), all, told.refusal());
    }

    private Model model(String version) {
        return new Model(
                version,
                model.levels().stream().map(MaturityModel.Level::doing).toList(),
                model.areas().stream()
                        .map(area -> new Area(area.id(), area.title()))
                        .toList());
    }
}
