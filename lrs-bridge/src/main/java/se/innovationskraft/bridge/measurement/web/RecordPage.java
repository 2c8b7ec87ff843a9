package se.innovationskraft.bridge.measurement.web;

import java.time.LocalDate;
import java.util.List;
import se.innovationskraft.bridge.measurement.PublishedRecord;
import se.innovationskraft.bridge.threshold.Tally;

/**
 * A record as its page and its files show it. Nothing is reckoned here that the record does not tell.
 *
 * @param day on which it was published, in Sweden
 * @param areas of the whole organisation, in the order of the model
 * @param parts in the order of the record
 * @param changes since earlier records, the latest first
 * @param apart other records, of other people or of another version of the model, the latest first
 */
record RecordPage(
        PublishedRecord record,
        LocalDate day,
        List<AreaRow> areas,
        List<PartRows> parts,
        List<Since> changes,
        List<PublishedRecord> apart) {

    RecordPage {
        areas = List.copyOf(areas);
        parts = List.copyOf(parts);
        changes = List.copyOf(changes);
        apart = List.copyOf(apart);
    }

    /** Whether the obstacles are counted. */
    public boolean countsObstacles() {
        return record.obstacles() instanceof Tally.Counted;
    }

    /** Whether it is counted what became of what was tried. */
    public boolean countsTrials() {
        return record.trials() instanceof Tally.Counted;
    }

    /** Name of its files, without what comes after the dot, such as {@code mognad-start-2026-11-22}. */
    String fileName() {
        return "mognad-" + record.point().kind().word() + "-" + day;
    }

    /**
     * The change since an earlier record.
     *
     * @param point of the earlier record
     */
    record Since(String record, PublishedRecord.Point point, List<ChangeRow> areas) {

        Since {
            areas = List.copyOf(areas);
        }
    }
}
