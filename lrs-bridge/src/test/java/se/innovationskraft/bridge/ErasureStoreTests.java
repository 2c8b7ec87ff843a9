package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.Api.Launched;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.measurement.Outcome;
import se.innovationskraft.bridge.measurement.PointKind;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.measurement.Publishing;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.bridge.organisation.WebOrigin;
import se.innovationskraft.bridge.privacy.Erasure;
import se.innovationskraft.bridge.privacy.Place;
import se.innovationskraft.bridge.privacy.Replay;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.LogEntry;

/** What is gone when it is erased, and stays gone, whichever database it is. */
@ServerTest
abstract class ErasureStoreTests {

    /** Tables with nothing of any leader's. A new table is written here, or in {@link Place} when it has. */
    private static final List<String> OF_NO_LEADER = List.of(
            "account",
            "account_role",
            "audit",
            "databasechangelog",
            "databasechangeloglock",
            "decision",
            "group_meeting",
            "install_key",
            "invitation",
            "learning_group",
            "log_position",
            "lrs_key",
            "management_step",
            "measurement_point",
            "organisation",
            "origin",
            "projection_checkpoint",
            "published_gone",
            "published_record",
            "result_row",
            "retention_rule",
            "setting",
            "tombstone",
            "unit");

    private static final String SECRET = "hemligheten";

    @Autowired
    private Api api;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private Documents documents;

    @Autowired
    private StatementLog statements;

    @Autowired
    private Workbooks workbooks;

    @Autowired
    private Points points;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Progress progress;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Replay replay;

    @Autowired
    private EventLog log;

    @Autowired
    private DataSource database;

    private StoredRows rows;
    private String town;
    private String installKey;

    @BeforeEach
    void makeTown() {
        rows = new StoredRows(database);
        town = "o-" + Sample.id();
        installKey = Sample.id();
        organisations.add(town, "En kommun");
        organisations.addInstallKey(town, installKey);
        organisations.addOrigin(town, WebOrigin.of(Api.ORIGIN).orElseThrow());
    }

    @Test
    void everyTableIsSaidToHoldSomethingOfLeadersOrNothing() {
        assertThat(rows.tables())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Place.tables().stream(), OF_NO_LEADER.stream())
                        .toList());
    }

    @Test
    void nothingOfALeaderWhoErasesIsLeftInAnyTable() {
        Leader leader = leaderWithSomethingEverywhere();
        Leader neighbour = new Leader().save();
        assertThat(Place.tables())
                .allSatisfy(
                        table -> assertThat(rows.of(town, table)).as(table).anyMatch(row -> row.contains(leader.id())));
        List<String> published = rows.of(town, "published_record");

        leader.erase();

        assertThat(rows.all())
                .noneMatch(row -> row.contains(leader.id()))
                .noneMatch(row -> row.contains(leader.joined))
                .noneMatch(row -> row.contains(leader.statement));
        assertThat(rows.of(town, "document"))
                .filteredOn(row -> row.contains(SECRET))
                .isNotEmpty()
                .allMatch(row -> row.contains(neighbour.id()));
        assertThat(rows.of(town, "group_meeting")).isEmpty();
        assertThat(rows.of(town, "published_record")).isEqualTo(published).hasSize(1);
        assertThat(rows.of(town, "tombstone")).hasSize(2).allMatch(row -> row.contains(" owner "));
        List<LogEntry> entries = log.after(town, 0, 1000);
        assertThat(entries)
                .extracting(LogEntry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        assertThat(leader.book.page("/arbetsbok/fil/json").text()).contains("Öppna arbetsboken från en övning");
    }

    @Test
    void whatIsCountedOutOfTheLogIsTheSameWhenCountedAgainAfterAnErasure() {
        Leader leader = leaderWithSomethingEverywhere();
        Leader neighbour = new Leader().save();
        leader.erase();
        progress.of(town, List.of(neighbour.id()));
        List<String> counted = rows.of(town, "progress");

        progress.rebuild(town);

        assertThat(rows.of(town, "progress")).isEqualTo(counted).isNotEmpty();
    }

    @Test
    void leaderWhomARestoredBackupBringsBackIsErasedAgainAndNobodyElse() {
        Leader leader = leaderWithSomethingEverywhere();
        Leader neighbour = new Leader().save();
        List<String> copied = new ArrayList<>(Place.tables());
        copied.addAll(List.of("log_position", "projection_checkpoint", "published_gone"));
        Map<String, List<StoredRows.Row>> backup = new LinkedHashMap<>();
        copied.forEach(table -> backup.put(table, rows.copy(town, table)));
        leader.erase();
        backup.forEach((table, there) -> rows.restore(town, table, there));
        rows.restore(town, "tombstone", List.of());
        assertThat(rows.of(town, "document")).anyMatch(row -> row.contains(leader.id()));

        replay.start();

        assertThat(rows.all())
                .noneMatch(row -> row.contains(leader.id()))
                .noneMatch(row -> row.contains(leader.joined));
        assertThat(rows.of(town, "document")).anyMatch(row -> row.contains(neighbour.id()));
        assertThat(rows.of(town, "tombstone")).hasSize(2);
        assertThat(rows.of(town, "log_entry"))
                .filteredOn(row -> row.contains("erasure | replayed "))
                .hasSize(1);
        replay.start();
        assertThat(rows.of(town, "log_entry"))
                .filteredOn(row -> row.contains("erasure | replayed "))
                .hasSize(1);
    }

    @Test
    void leaderSeesWhatIsStoredAlsoOfAKindThatIsNew() {
        Leader leader = leaderWithSomethingEverywhere();
        put(leader.id(), "o05", "ny-sort", 1, "");

        Document page = leader.book.page("/arbetsbok/sparat");

        assertThat(page.select(".kinds tr").eachText())
                .anyMatch(row -> row.startsWith("Svar i övningar, en samling för varje övning 2 "))
                .anyMatch(row -> row.startsWith("Vad du har sagt om att räknas med 1 "))
                .anyMatch(row -> row.startsWith("Annat som en övning eller ett system har sparat: ny-sort 1 "))
                .anyMatch(row -> row.startsWith("Händelser från övningarna 3 "))
                .anyMatch(row -> row.startsWith("Din plats i en lärgrupp 1 "))
                .anyMatch(row -> row.startsWith("Texter som du har delat med gruppen 1 "))
                .anyMatch(row -> row.startsWith("Arbetsböcker, också de som har gått upp i den här 2 "));
        assertThat(page.select("section[aria-labelledby=counted]").text()).contains("Mätning, publicerad");
        assertThat(page.select(".code").text()).matches("([2-9A-Z]{4} ?){3}");
        assertThat(page.text()).doesNotContain(SECRET, leader.id());
    }

    @Test
    void dataProtectionOfficerSeesOfACodeWhatTheLeaderSeesAndItIsKept() {
        Leader leader = leaderWithSomethingEverywhere();
        Document own = leader.book.page("/arbetsbok/sparat");
        String code = own.select(".code").text();
        SignedIn officer = officer();

        Document found =
                Jsoup.parse(officer.submit("/admin/dataskydd/kod", Map.of("code", code.toLowerCase(Locale.ROOT)))
                        .body());
        Document unknown = Jsoup.parse(officer.submit("/admin/dataskydd/kod", Map.of("code", "2222 2222 2222"))
                .body());

        assertThat(found.select(".kinds tr").eachText())
                .isEqualTo(own.select(".kinds tr").eachText())
                .isNotEmpty();
        assertThat(unknown.select("#wrong-code").text()).contains("hör inte till någon arbetsbok");
        assertThat(unknown.select(".kinds")).isEmpty();
        assertThat(officer.page("/admin/handelser").select("tbody tr").first().text())
                .contains("Dataskyddsombud", "Såg vad som finns om den som lämnat en kod", code);
    }

    @Test
    void whatTheOfficerCountsIsWhatGoesAndWithoutARuleNothingDoes() {
        SignedIn officer = officer();
        Leader gone = new Leader().save();
        gone.erase();
        Leader old = new Leader().save();
        old.book.open();
        workbooks.create(town);
        Map<String, String> months = new LinkedHashMap<>();
        months.put("progress", "24");
        months.put("documents", "24");
        months.put("workbook-without-key", "24");
        months.put("expired", "1");
        months.put("tombstones", "24");

        clock.later(Duration.ofDays(800), () -> {
            Leader active = new Leader().save();
            List<String> before = rows.of(town, "document");
            months.keySet().forEach(kind -> officer.submit("/admin/gallring/kor", Map.of("kind", kind)));
            assertThat(rows.of(town, "document")).isEqualTo(before).hasSize(2);
            months.forEach((kind, number) -> assertThat(
                            told(officer, "/regel", Map.of("kind", kind, "months", number, "decision", "KS 2026/12")))
                    .startsWith("Regeln är sparad."));

            Map<String, String> counted = dryRun(officer);
            Map<String, String> ran = new LinkedHashMap<>();
            months.keySet().forEach(kind -> ran.put(kind, told(officer, "/kor", Map.of("kind", kind))));

            assertThat(counted)
                    .containsEntry("progress", "1")
                    .containsEntry("documents", "1")
                    .containsEntry("workbook-without-key", "1")
                    .containsEntry("tombstones", "1");
            assertThat(counted.keySet()).containsExactlyElementsOf(months.keySet());
            counted.forEach((kind, number) -> assertThat(ran.get(kind)).startsWith("Gallrat: " + number + ". "));
            assertThat(dryRun(officer)).isEmpty();
            for (String table : List.of("statement", "document", "progress")) {
                assertThat(rows.of(town, table)).as(table).noneMatch(row -> row.contains(old.id()));
                assertThat(rows.of(town, table)).as(table).allMatch(row -> row.contains(active.id()));
            }
            assertThat(rows.of(town, "workbook")).hasSize(2);
            assertThat(rows.of(town, "tombstone")).singleElement(as(STRING)).contains("retention:workbook-without-key");
            replay.start();
            assertThat(rows.of(town, "tombstone")).hasSize(1);
            assertThat(rows.of(town, "log_entry")).anyMatch(row -> row.contains("retention:documents 1"));
            assertThat(officer.page("/admin/handelser").text()).contains("Gallrade", "documents 1");
        });
    }

    /** What the page says after a form. */
    private static String told(SignedIn officer, String form, Map<String, String> fields) {
        officer.submit("/admin/gallring" + form, fields);
        return officer.page("/admin/gallring").select(".happened").text();
    }

    /** How many of each kind would go, where any would. */
    private static Map<String, String> dryRun(SignedIn officer) {
        Document page =
                Jsoup.parse(officer.submit("/admin/gallring/prov", Map.of()).body());
        Map<String, String> counted = new LinkedHashMap<>();
        page.select("section[aria-labelledby=due] li:has(form)")
                .forEach(kind -> counted.put(
                        kind.select("input[name=kind]").val(),
                        kind.select("strong").text().replaceAll("\\D", "")));
        return counted;
    }

    private SignedIn officer() {
        String name = "p-" + Sample.id();
        accounts.add(town, town, name, "fyra ord efter varandra", Set.of(Role.DPO));
        return new SignedIn(api, name, "fyra ord efter varandra");
    }

    private Leader leaderWithSomethingEverywhere() {
        String point = points.add(town, PointKind.START, "Mätning", LocalDate.of(2026, 1, 1), null, null)
                .id();
        Leader leader = new Leader().save();
        leader.joined = workbooks.create(town).id();
        leader.statement = leader.tell(leader.joined);
        workbooks.join(new Workbook(town, leader.joined), new Workbook(town, leader.id()));
        leader.tell(leader.id());
        api.post("/launch/code", "{}", leader.launched.bearer());
        leader.book.open();
        putInGroup(leader.id());
        count(leader.id(), point, 1);
        put(leader.id(), "o05", "follow-up", 1, "\"val\":{\"value\":\"behall\",\"rev\":1}");
        for (int other = 2; other <= 10; other++) {
            count(workbooks.create(town).id(), point, 1 + other % 3);
        }
        progress.of(town, List.of(leader.id()));
        assertThat(publishing.publish(town, point, "hr")).isInstanceOf(Outcome.Published.class);
        return leader;
    }

    /** In a group of its own whose meeting tells the secret, which it also has been given. */
    private void putInGroup(String workbook) {
        JdbcClient store = JdbcClient.create(database);
        LocalDate day = LocalDate.of(2026, 11, 2);
        String group = Sample.id();
        store.sql("INSERT INTO learning_group (organisation, id, code_hash, label, made, closes)"
                        + " VALUES (?, ?, ?, 'Höst 1', ?, ?)")
                .params(town, group, group, day, day)
                .update();
        store.sql("INSERT INTO group_member (organisation, workbook, grp, seat, joined) VALUES (?, ?, ?, 1, ?)")
                .params(town, workbook, group, day)
                .update();
        store.sql("INSERT INTO group_meeting (organisation, grp, number, starts_rev, insight_1, insights_rev)"
                        + " VALUES (?, ?, 1, 0, ?, 1)")
                .params(town, group, SECRET)
                .update();
        store.sql("INSERT INTO shared_item (organisation, workbook, exercise, round, item, grp, text, at)"
                        + " VALUES (?, ?, 'o05', 1, 'mer', ?, ?, ?)")
                .params(town, workbook, group, SECRET, day)
                .update();
    }

    /** Assesses at one level, and says yes to being counted. */
    private void count(String workbook, String point, int level) {
        put(
                workbook,
                "sjalvskattning",
                "answers",
                1,
                Stream.of("kultur", "anvandare", "struktur", "samverkan")
                        .map(area -> "\"%s\":{\"value\":\"%d\",\"rev\":1}".formatted(area, level))
                        .collect(Collectors.joining(",")));
        put(
                workbook,
                "sjalvskattning",
                "measurement",
                1,
                "\"%s\":{\"value\":\"ja~~budget~1\",\"rev\":1}".formatted(point));
    }

    private void put(String workbook, String exercise, String state, int round, String fields) {
        documents.put(
                new DocumentId(town, workbook, Sample.BASE + "/" + exercise, Sample.BASE + "/state/" + state, null),
                "application/json",
                """
                {"v":1,"packageVersion":"0.3.0","round":%d,"started":"261101","completed":"261101","fields":{%s}}""".formatted(round, fields).getBytes(StandardCharsets.UTF_8),
                Precondition.NONE);
    }

    /** Somebody who has done an exercise. */
    private final class Leader {

        private final OpenedBook book = new OpenedBook(api, installKey, (Sample.id() + Sample.id()).replace("-", ""));
        private Launched launched = book.launch("o05");
        private String joined = "-";
        private String statement = "-";

        String id() {
            return launched.workbook();
        }

        Leader save() {
            book.save("o05", Sample.answers(SECRET, 1));
            launched = book.launch("o05");
            tell(id());
            return this;
        }

        /** Has a package say that the exercise is begun; gives the statement's id. */
        String tell(String workbook) {
            String id = Sample.id();
            statements.append(town, "test", List.of(Sample.sent(Sample.statement(id, Sample.agent(town, workbook)))));
            return id;
        }

        void erase() {
            erasure.eraseWorkbook(town, new Workbook(town, id()));
        }
    }
}
