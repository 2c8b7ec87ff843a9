package se.innovationskraft.bridge.privacy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Everything that is stored of a leader: how much of each kind, and from when. Nothing of what it says. */
@Service
public class Inventory {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Kinds of documents that have words of their own. */
    private static final Set<String> KNOWN =
            Set.of("answers", "notes", "plan", "follow-up", "measurement", "then", "shared");

    private final JdbcClient database;
    private final Documents documents;
    private final Workbooks workbooks;
    private final Progress progress;
    private final String ownStates;

    Inventory(
            JdbcClient database, Documents documents, Workbooks workbooks, Progress progress, BridgeSettings settings) {
        this.database = database;
        this.documents = documents;
        this.workbooks = workbooks;
        this.progress = progress;
        this.ownStates = settings.iri() + "/state/";
    }

    /** What is stored of the owner of a workbook, also in workbooks joined into it. */
    public Stored of(Workbook workbook) {
        List<String> names = workbooks.names(workbook);
        progress.of(workbook.organisation(), names);
        return new Stored(
                written(workbook),
                rows(workbook.organisation(), names, Place.Part.DONE),
                rows(workbook.organisation(), names, Place.Part.SHARED),
                rows(workbook.organisation(), names, Place.Part.OPENS),
                counted(workbook.organisation(), names));
    }

    private List<Kept> written(Workbook workbook) {
        Map<String, List<StoredDocument>> byState = documents.list(workbook.organisation(), workbook.id()).stream()
                .collect(Collectors.groupingBy(document -> document.id().stateId(), TreeMap::new, Collectors.toList()));
        return byState.entrySet().stream()
                .map(state -> written(state.getKey(), state.getValue()))
                .toList();
    }

    /** A document that is not known here is told of by its name. */
    private Kept written(String state, Collection<StoredDocument> stored) {
        String name = state.startsWith(ownStates) ? state.substring(ownStates.length()) : state;
        List<LocalDate> days = stored.stream()
                .map(StoredDocument::updated)
                .map(Inventory::day)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Kept(
                KNOWN.contains(name) ? name : "other",
                name,
                days.size(),
                days.get(0),
                days.get(days.size() - 1),
                false);
    }

    private List<Kept> rows(String organisation, List<String> names, Place.Part part) {
        List<Kept> kept = new ArrayList<>();
        Arrays.stream(Place.values())
                .filter(place -> place.part() == part)
                .forEach(place -> kept.add(database.sql(place.query())
                        .param("organisation", organisation)
                        .param("names", names)
                        .query((row, number) -> new Kept(
                                place.word(),
                                "",
                                row.getInt("amount"),
                                day(row, "first_time"),
                                day(row, "last_time"),
                                place.expires()))
                        .single()));
        return kept.stream().filter(kind -> kind.amount() > 0).toList();
    }

    private List<Stored.Counting> counted(String organisation, List<String> names) {
        return database.sql(
                        "SELECT DISTINCT p.title, r.at FROM published_member m"
                                + " JOIN published_record r ON r.organisation = m.organisation AND r.id = m.record"
                                + " JOIN measurement_point p ON p.organisation = r.organisation AND p.id = r.point"
                                + " WHERE m.organisation = :organisation AND m.workbook IN (:names) ORDER BY r.at DESC, p.title")
                .param("organisation", organisation)
                .param("names", names)
                .query((row, number) -> new Stored.Counting(row.getString("title"), day(EventLog.instant(row, "at"))))
                .list();
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, SWEDEN);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Object there = row.getObject(column);
        if (there == null) {
            return null;
        }
        return there instanceof Date day ? day.toLocalDate() : day(EventLog.instant(row, column));
    }
}
