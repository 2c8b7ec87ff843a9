package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.document.PreconditionFailedException;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.measurement.Outcome;
import se.innovationskraft.bridge.measurement.PointKind;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.measurement.Publishing;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.OrganisationSettings;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.bridge.privacy.Erasure;
import se.innovationskraft.bridge.progress.ExerciseProgress;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.statement.ConflictException;
import se.innovationskraft.bridge.statement.NewStatement;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.statement.StatementQuery;
import se.innovationskraft.bridge.statement.StoredStatement;
import se.innovationskraft.bridge.storage.EntryKind;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.LogEntry;
import se.innovationskraft.bridge.threshold.Reason;

/** What a store must do, whichever database it is. Each test has an organisation of its own. */
abstract class StoreTests extends ErasureStoreTests {

    private static final String KEY = "abcdefghijklmnopqrstuv";

    @Autowired
    private Organisations organisations;

    @Autowired
    private OrganisationSettings choices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Api api;

    @Autowired
    private StatementLog statements;

    @Autowired
    private Documents documents;

    @Autowired
    private Workbooks workbooks;

    @Autowired
    private Progress progress;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Points points;

    @Autowired
    private Publishing publishing;

    @Autowired
    private EventLog log;

    @Autowired
    private DataSource database;

    private StoredRows rows;
    private String organisation;
    private String agent;

    @BeforeEach
    void makeOrganisation() {
        organisation = "o-" + Sample.id();
        rows = new StoredRows(database);
        agent = Sample.agent(organisation, "w1");
        organisations.add(organisation, "En kommun");
    }

    @Test
    void statementsAreNumberedInOrderAndKeptByteForByte() {
        String odd = Sample.statement(Sample.id(), agent)
                .replace("\"verb\"", "\n  \"result\" : {\"score\":{\"raw\":1.10}} ,\t\"verb\"");

        append(odd, Sample.statement(Sample.id(), agent));

        assertThat(stored()).extracting(StoredStatement::seq).containsExactly(1L, 2L);
        assertThat(new String(stored().get(0).raw(), StandardCharsets.UTF_8)).isEqualTo(odd);
    }

    @Test
    void sameStatementAgainIsQuiet() {
        String id = Sample.id();
        append(Sample.statement(id, agent));

        append(Sample.statement(id, agent).replace("09:30:00.000Z", "10:30:00.000+01:00"));

        assertThat(stored()).hasSize(1);
        assertThat(log.after(organisation, 0, 10)).hasSize(1);
    }

    @Test
    void otherStatementUnderTheSameIdIsAConflictAndNothingOfTheBatchIsStored() {
        String id = Sample.id();
        append(Sample.statement(id, agent));

        assertThatThrownBy(() -> append(
                        Sample.statement(Sample.id(), agent),
                        Sample.statement(id, agent, "completed", Sample.EXERCISE)))
                .isInstanceOf(ConflictException.class)
                .extracting(e -> ((ConflictException) e).index())
                .isEqualTo(1);
        append(Sample.statement(Sample.id(), agent));

        assertThat(stored()).extracting(StoredStatement::seq).containsExactly(1L, 2L);
    }

    @Test
    void sameIdInAnotherOrganisationIsAnotherStatement() {
        String id = Sample.id();
        String other = "o-" + Sample.id();
        organisations.add(other, "En annan kommun");

        append(Sample.statement(id, agent));
        statements.append(
                other, "test", List.of(Sample.sent(Sample.statement(id, agent, "completed", Sample.EXERCISE))));

        assertThat(statements.find(organisation, id).orElseThrow().verb()).endsWith("/initialized");
        assertThat(statements.find(other, id).orElseThrow().verb()).endsWith("/completed");
    }

    @Test
    void eightWritersLeaveNoGapAndNoStatementTwice() throws Exception {
        List<List<String>> batches = IntStream.range(0, 40)
                .mapToObj(number -> List.of(Sample.statement(Sample.id(), agent), Sample.statement(Sample.id(), agent)))
                .toList();
        List<Callable<Object>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int first = writer * 5;
            writers.add(() -> {
                // each batch is sent by two writers
                for (int i = 0; i < 10; i++) {
                    append(batches.get((first + i) % 40).toArray(String[]::new));
                }
                return "done";
            });
        }

        runAll(writers);

        assertThat(stored())
                .extracting(StoredStatement::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
        assertThat(log.after(organisation, 0, 1000))
                .hasSize(80)
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void whatIsVoidedIsMarkedWhicheverComesFirst() {
        String early = Sample.id();
        String late = Sample.id();
        append(Sample.statement(early, agent));

        append(voiding(early), voiding(late));
        append(Sample.statement(late, agent));

        assertThat(statements.find(organisation, early).orElseThrow().voided()).isTrue();
        assertThat(statements.find(organisation, late).orElseThrow().voided()).isTrue();
        assertThat(statements.query(organisation, new StatementQuery(null, null, true, 10, 0)))
                .hasSize(2);
    }

    @Test
    void pagesFollowEachOtherInBothDirections() {
        for (int i = 0; i < 5; i++) {
            append(Sample.statement(Sample.id(), agent));
        }
        StatementQuery latest = new StatementQuery(null, null, false, 2, 0);
        StatementQuery oldest = new StatementQuery(stored().get(0).stored(), null, true, 3, 0);

        assertThat(statements.query(organisation, latest))
                .extracting(StoredStatement::seq)
                .containsExactly(5L, 4L, 3L);
        assertThat(statements.query(organisation, latest.beyond(4)))
                .extracting(StoredStatement::seq)
                .containsExactly(3L, 2L, 1L);
        assertThat(statements.query(organisation, oldest))
                .extracting(StoredStatement::seq)
                .containsExactly(2L, 3L, 4L, 5L);
        assertThat(statements.after(organisation, 3, 10))
                .extracting(StoredStatement::seq)
                .containsExactly(4L, 5L);
    }

    @Test
    void documentIsReplacedOnlyByWhoKnowsIt() {
        DocumentId id = documentId("w1");
        StoredDocument first = put(id, "ett", Precondition.of(null, "*", true));

        assertThatThrownBy(() -> put(id, "två", Precondition.of("\"0000\"", null, true)))
                .isInstanceOf(PreconditionFailedException.class);
        assertThatThrownBy(() -> put(id, "två", new Precondition(null, null, true)))
                .isInstanceOf(PreconditionFailedException.class);
        put(id, "två", Precondition.of("\"" + first.etag() + "\"", null, true));

        assertThat(text(documents.get(id).orElseThrow())).contains("två");
        assertThat(log.after(organisation, 0, 10))
                .extracting(LogEntry::kind)
                .containsOnly(EntryKind.DOCUMENT)
                .hasSize(2);
        assertThat(log.after(organisation, 0, 10).toString()).doesNotContain("ett", "två");
    }

    @Test
    void noneOfEightWritersOverwritesUnseen() throws Exception {
        for (int round = 0; round < 25; round++) {
            eightWritersCountToForty(documentId("w" + round));
        }
    }

    private void eightWritersCountToForty(DocumentId id) throws Exception {
        put(id, "0", Precondition.NONE);
        List<Callable<Object>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            writers.add(() -> {
                int written = 0;
                while (written < 5) {
                    StoredDocument there = documents.get(id).orElseThrow();
                    int number = Integer.parseInt(text(there).replaceAll(".*\"value\":\"(\\d+)\".*", "$1"));
                    try {
                        put(id, String.valueOf(number + 1), Precondition.of(there.etag(), null, true));
                        written++;
                    } catch (PreconditionFailedException e) {
                        // another writer was first
                    }
                }
                return "done";
            });
        }

        runAll(writers);

        assertThat(text(documents.get(id).orElseThrow())).contains("\"value\":\"40\"");
    }

    @Test
    void documentsAreListedAndDeleted() {
        put(documentId("w1"), "ett", Precondition.NONE);
        put(documentId("w2"), "två", Precondition.NONE);

        assertThat(documents.list(organisation, "w1")).hasSize(1);
        assertThat(documents.deleteAll(organisation, "w1")).isEqualTo(1);

        assertThat(documents.list(organisation, "w1")).isEmpty();
        assertThat(documents.list(organisation, "w2")).hasSize(1);
    }

    @Test
    void keyOpensTheSameWorkbookAlsoWhenTwoShowItAtOnce() throws Exception {
        List<Callable<Object>> openers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            openers.add(() -> workbooks.open(organisation, KEY).workbook().id());
        }

        assertThat(runAll(openers))
                .containsOnly(workbooks.byKey(organisation, KEY).orElseThrow().id());
    }

    @Test
    void joinedWorkbookTakesItsAnswersAndKeysAlong() {
        Workbook from = workbooks.open(organisation, KEY).workbook();
        Workbook into = workbooks.open(organisation, "ABCDEFGHIJKLMNOPQRSTUV").workbook();
        documents.put(documentId(from.id()), "application/json", bytes(Sample.answers("från", 3)), Precondition.NONE);
        documents.put(documentId(into.id()), "application/json", bytes(Sample.answers("till", 2)), Precondition.NONE);
        append(Sample.statement(Sample.id(), Sample.agent(organisation, from.id())));

        workbooks.join(from, into);

        assertThat(text(documents.get(documentId(into.id())).orElseThrow()))
                .contains("\"value\":\"från\"", "\"other\":\"till\"");
        assertThat(documents.list(organisation, from.id())).isEmpty();
        assertThat(workbooks.open(organisation, KEY).workbook()).isEqualTo(into);
        assertThat(workbooks.current(from)).contains(into);
        assertThat(progress.of(organisation, workbooks.names(into))).hasSize(1);
    }

    @Test
    void progressIsCountedFromTheLogAndTheSameWhenCountedAgain() {
        append(Sample.statement(Sample.id(), agent));
        append(Sample.statement(Sample.id(), agent, "responded", Sample.EXERCISE + "/interactions/vad"));
        append(Sample.statement(Sample.id(), agent, "completed", Sample.EXERCISE));
        append(Sample.statement(Sample.id(), agent, "initialized", Sample.EXERCISE, 2)
                .replace("\"extensions\":{", "\"extensions\":{\"" + Sample.BASE + "/ext/package-version\":\"0.3.0\","));
        append(Sample.statement(Sample.id(), agent, "responded", Sample.EXERCISE, 2)
                .replace("\"extensions\":{", "\"extensions\":{\"" + Sample.BASE + "/ext/package-version\":\"Anna\","));
        LocalDate day = LocalDate.of(2026, 11, 21);

        List<ExerciseProgress> counted = progress.of(organisation, List.of("w1"));
        progress.rebuild(organisation);

        assertThat(counted)
                .containsExactly(
                        new ExerciseProgress("o05", 1, day, day, day, null),
                        new ExerciseProgress("o05", 2, day, null, day, "0.3.0"));
        assertThat(progress.of(organisation, List.of("w1"))).isEqualTo(counted);
    }

    @Test
    void progressIsTheSameHoweverTheLogIsCut() {
        Random random = new Random(7);
        List<String> said =
                IntStream.range(0, 120).mapToObj(number -> anyStatement(random)).toList();
        List<ExerciseProgress> oneByOne = countedInStretchesOf(1, said);

        assertThat(oneByOne).hasSizeGreaterThan(10).anyMatch(round -> round.completed() != null);
        for (int stretch : List.of(2, 7, 50, 120)) {
            assertThat(countedInStretchesOf(stretch, said))
                    .as("%d at a time", stretch)
                    .isEqualTo(oneByOne);
        }
    }

    @Test
    void logLongerThanAStretchIsCountedToItsEnd() {
        Random random = new Random(8);
        append(IntStream.range(0, 1100).mapToObj(number -> anyStatement(random)).toArray(String[]::new));
        append(Sample.statement(Sample.id(), agent, "completed", Sample.BASE + "/o17"));

        List<ExerciseProgress> counted = progress.of(organisation, List.of("w1", "w2"));

        assertThat(counted).extracting(ExerciseProgress::exercise).contains("o17");
        assertThat(progressCountedAgain()).isEqualTo(counted);
    }

    private List<ExerciseProgress> progressCountedAgain() {
        progress.rebuild(organisation);
        return progress.of(organisation, List.of("w1", "w2"));
    }

    /** By whom, of what, in which round, on which day and by which package is drawn; some say nothing of the package. */
    private String anyStatement(Random random) {
        String version = random.nextInt(3) == 0
                ? ""
                : "\"%s/ext/package-version\":\"0.%d.0\",".formatted(Sample.BASE, random.nextInt(4));
        return Sample.statement(
                        Sample.id(),
                        Sample.agent("ORGANISATION", "w" + (1 + random.nextInt(2))),
                        random.nextInt(4) == 0 ? "completed" : "initialized",
                        Sample.BASE + "/o0" + (1 + random.nextInt(4)),
                        1 + random.nextInt(3))
                .replace("2026-11-21", "2026-11-" + (10 + random.nextInt(20)))
                .replace("\"extensions\":{", "\"extensions\":{" + version);
    }

    /** Both workbooks of a new organisation, one after the other. */
    private List<ExerciseProgress> countedInStretchesOf(int size, List<String> said) {
        makeOrganisation();
        for (int first = 0; first < said.size(); first += size) {
            append(said.subList(first, Math.min(first + size, said.size())).toArray(String[]::new));
            progress.of(organisation, List.of("w1"));
        }
        return Stream.of("w1", "w2")
                .flatMap(workbook -> progress.of(organisation, List.of(workbook)).stream())
                .toList();
    }

    @Test
    void fiveWrongPasswordsPauseAnAccountWithTwoRoles() {
        String name = "p-" + Sample.id();
        accounts.add(organisation, organisation, name, "fyra ord efter varandra", Set.of(Role.HR, Role.ADMIN));
        for (int i = 0; i < 5; i++) {
            SignedIn.tried(api, name, "wrong");
        }

        assertThat(SignedIn.tried(api, name, "fyra ord efter varandra")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/login?error"));
        assertThat(accounts.byName(name).orElseThrow().roles()).containsExactlyInAnyOrder(Role.HR, Role.ADMIN);
    }

    @Test
    void latestChoiceOfAnOrganisationHolds() {
        choices.choose(organisation, "sharing", "inside");
        choices.choose(organisation, "sharing", "copy");

        assertThat(choices.value(organisation, "sharing")).contains("copy");
        assertThatThrownBy(() -> choices.choose(organisation, "sharing", "x".repeat(2001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(choices.value(organisation, "sharing")).contains("copy");
        assertThat(choices.value(organisation, "threshold")).isEmpty();
    }

    @Test
    void whatIsPublishedStandsByteForByteWhenItsPeopleAreErasedAndEverythingIsCountedAgain() {
        String point = openPoint(PointKind.START);
        List<Workbook> leaders =
                IntStream.range(0, 10).mapToObj(number -> leader(number, point)).toList();
        assertThat(publishing.publish(organisation, point, "hr")).isInstanceOf(Outcome.Published.class);
        List<String> told = rows.of(organisation, "published_record");
        Workbook joined = leaders.get(8);

        workbooks.join(joined, leaders.get(7));
        erasure.eraseWorkbook(organisation, leaders.get(9));
        progress.rebuild(organisation);

        assertThat(rows.of(organisation, "published_record")).isEqualTo(told).hasSize(1);
        assertThat(rows.all()).noneMatch(row -> row.contains(leaders.get(9).id()));
        assertThat(rows.of(organisation, "published_member"))
                .hasSize(8 * 5)
                .noneMatch(row -> row.contains(joined.id()));
        assertThat(rows.of(organisation, "published_gone")).hasSize(5).allMatch(row -> row.contains(" 1 |"));
        assertThat(rows.of(organisation, "published_follow_up")).hasSize(8).noneMatch(row -> row.contains(joined.id()));
        String next = openPoint(PointKind.MIDDLE);
        IntStream.range(0, 8).forEach(number -> answer(leaders.get(number), number, next, 2));
        assertThat(publishing.publish(organisation, next, "hr"))
                .isEqualTo(new Outcome.Refused(Reason.TOO_FEW_CAME_OR_LEFT));
    }

    private String openPoint(PointKind kind) {
        return points.add(organisation, kind, "Mätning", LocalDate.of(2026, 1, 1), null, null)
                .id();
    }

    private Workbook leader(int number, String point) {
        Workbook made = workbooks.open(organisation, KEY.substring(1) + number).workbook();
        answer(made, number, point, 1);
        putState(made, "o05", "follow-up", 1, "\"val\":{\"value\":\"behall\",\"rev\":1}");
        return made;
    }

    /** Assesses in a round, with levels 1, 2, 3, 1, …, and says yes to being counted. */
    private void answer(Workbook leader, int number, String point, int round) {
        String fields = Stream.of("kultur", "anvandare", "struktur", "samverkan")
                .map(area -> "\"%s\":{\"value\":\"%d\",\"rev\":1}".formatted(area, 1 + number % 3))
                .collect(Collectors.joining(","));
        putState(leader, "sjalvskattning", "answers", round, fields);
        putState(
                leader,
                "sjalvskattning",
                "measurement",
                1,
                "\"%s\":{\"value\":\"ja~~budget~%d\",\"rev\":1}".formatted(point, round));
    }

    private void putState(Workbook leader, String exercise, String state, int round, String fields) {
        documents.put(
                new DocumentId(
                        organisation, leader.id(), Sample.BASE + "/" + exercise, Sample.BASE + "/state/" + state, null),
                "application/json",
                bytes("""
                        {"v":1,"packageVersion":"0.3.0","round":%d,"started":"261101","completed":"261101","fields":{%s}}""".formatted(round, fields)),
                Precondition.NONE);
    }

    private List<String> append(String... batch) {
        List<NewStatement> read = new ArrayList<>();
        for (String statement : batch) {
            read.add(Sample.sent(statement.replace("ORGANISATION", organisation)));
        }
        return statements.append(organisation, "test", read);
    }

    private String voiding(String id) {
        return Sample.statement(Sample.id(), agent, "voided", id)
                .replace("\"object\":{", "\"object\":{\"objectType\":\"StatementRef\",");
    }

    private List<StoredStatement> stored() {
        return statements.after(organisation, 0, 1000);
    }

    private DocumentId documentId(String actor) {
        return new DocumentId(organisation, actor, Sample.EXERCISE, Sample.STATE, null);
    }

    private StoredDocument put(DocumentId id, String text, Precondition precondition) {
        return documents.put(id, "application/json", bytes(Sample.answers(text, 1)), precondition);
    }

    private static String text(StoredDocument document) {
        return new String(document.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> runAll(List<Callable<Object>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Object> results = new ArrayList<>();
            for (Future<Object> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
