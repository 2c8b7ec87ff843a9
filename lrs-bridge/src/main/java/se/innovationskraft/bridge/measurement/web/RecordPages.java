package se.innovationskraft.bridge.measurement.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.measurement.PublishedRecord;
import se.innovationskraft.bridge.measurement.PublishedRecord.Area;
import se.innovationskraft.bridge.measurement.PublishedRecord.Compared;
import se.innovationskraft.bridge.measurement.Records;
import se.innovationskraft.bridge.threshold.AreaResult;
import se.innovationskraft.bridge.threshold.Reason;

/** Lays records out in the order of their models. */
@Component
class RecordPages {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Records records;

    RecordPages(Records records) {
        this.records = records;
    }

    /** All that an organisation has published, the latest first. */
    List<RecordPage> all(String organisation) {
        List<PublishedRecord> all = records.all(organisation);
        return all.stream().map(record -> page(record, all)).toList();
    }

    /** One record; empty when the organisation has none of that id. */
    Optional<RecordPage> byId(String organisation, String id) {
        return all(organisation).stream()
                .filter(page -> page.record().id().equals(id))
                .findFirst();
    }

    private static RecordPage page(PublishedRecord record, List<PublishedRecord> all) {
        List<Area> areas = record.model().areas();
        Set<String> compared = Stream.concat(
                        Stream.of(record.id()), record.changes().stream().map(Compared::record))
                .collect(Collectors.toSet());
        return new RecordPage(
                record,
                LocalDate.ofInstant(record.published(), SWEDEN),
                rows(areas, record.results().organisation()),
                record.parts().stream()
                        .map(part -> new PartRows(
                                part, rows(areas, record.results().units().getOrDefault(part.id(), List.of()))))
                        .toList(),
                record.changes().stream()
                        .map(since -> since(record, since, all))
                        .toList(),
                all.stream().filter(other -> !compared.contains(other.id())).toList());
    }

    private static List<AreaRow> rows(List<Area> areas, List<AreaResult> results) {
        return areas.stream().map(area -> row(area, results)).toList();
    }

    /** An area that nobody answered is told of like one that a few did. */
    private static AreaRow row(Area area, List<AreaResult> results) {
        AreaResult told = results.stream()
                .filter(result -> result.area().equals(area.id()))
                .findFirst()
                .orElse(new AreaResult.Withheld(area.id(), Reason.TOO_FEW));
        return new AreaRow(area.title(), told);
    }

    private static RecordPage.Since since(PublishedRecord record, Compared since, List<PublishedRecord> all) {
        List<AreaResult> then = all.stream()
                .filter(other -> other.id().equals(since.record()))
                .findFirst()
                .map(earlier -> earlier.results().organisation())
                .orElse(List.of());
        List<ChangeRow> rows = record.model().areas().stream()
                .flatMap(area -> since.areas().stream()
                        .filter(change -> change.area().equals(area.id()))
                        .map(change -> new ChangeRow(
                                area.title(),
                                change,
                                row(area, then),
                                row(area, record.results().organisation()))))
                .toList();
        return new RecordPage.Since(since.record(), since.point(), rows);
    }
}
