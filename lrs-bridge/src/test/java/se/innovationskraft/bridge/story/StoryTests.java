package se.innovationskraft.bridge.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.xapi.profile.Profile;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The way from a package in an LMS to the workbook, in a real browser, with a strict LMS and a running bridge. */
class StoryTests extends StoryServer {

    private static final String GOAL = "Släppa måndagsmötet";
    private static final String OTHER_GOAL = "Vara ute i verksamheten";

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private Story story;

    @Autowired
    private Api api;

    @BeforeEach
    void nobodyHasAWorkbook() {
        story.beginsWithoutWorkbooks();
    }

    @AfterEach
    void everythingToldFollowsTheProfile() {
        assertThat(Profile.problems(sent())).isEmpty();
    }

    @Test
    void nothingIsAskedOfTheBridgeBeforeTheWorkbookIsConnected() {
        Lms lms = lms("o05");
        Learner learner = stage.device().open(lms);
        playsToTheEnd(learner);
        new WorkbookCard(learner).readsTheNotice();
        assertThat(toBridge(learner)).isEmpty();
        assertThat(story.rows("launch_token")).isZero();
        assertThat(Story.key(lms)).isEmpty();
        learner.closesTab();

        Learner again = stage.device().open(lms);
        assertThat(toBridge(again)).isEmpty();
        new WorkbookCard(again).connects();

        assertThat(toBridge(again)).first().isEqualTo(Story.BRIDGE + "/launch");
        assertThat(Story.key(lms)).hasSize(22);
        assertThat(again.problems()).allMatch(problem -> problem.contains("404"));
    }

    @Test
    void everyStatementArrivesOnceThoughTheConnectionIsCutAndTheTabDies() {
        Lms lms = lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        WorkbookCard card = new WorkbookCard(learner.begins()).connects();
        learner.writes("mer", GOAL);
        card.saves();
        eventually(() -> assertThat(story.verbs()).containsExactly("initialized", "responded"));
        device.losesConnection();
        learner.writes("mer", OTHER_GOAL);
        card.savesInVain();
        learner.goesOn().fillsTheStep();
        learner.tabDies();
        assertThat(story.verbs()).hasSize(2);
        device.isConnectedAgain();

        Learner again = device.open(lms);
        new WorkbookCard(again).shows("workbook-changed");
        eventually(() -> assertThat(story.answers("o05", lms)).contains(OTHER_GOAL));
        playsOn(again);
        new WorkbookCard(again).saves();
        again.closesTab();

        eventually(() -> assertThat(story.verbs()).contains("terminated"));
        List<JsonNode> statements = story.statements();
        assertThat(statements).extracting(it -> it.path("id").asString()).doesNotHaveDuplicates();
        assertThat(statements).extracting(StoryTests::whatIsTold).doesNotHaveDuplicates();
        assertThat(story.verbs()).containsOnlyOnce("initialized", "resumed", "completed", "terminated");
    }

    @Test
    void statementIsThereOnceThoughTheAnswerToItWasLost() {
        Lms lms = lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        AtomicInteger lost = new AtomicInteger();
        learner.page().route("**/xapi/statements", route -> {
            if (!route.request().method().equals("POST") || lost.getAndIncrement() > 0) {
                route.resume();
                return;
            }
            route.fetch();
            route.abort();
        });
        new WorkbookCard(learner.begins()).readsTheNotice().presses("workbook-connect");
        learner.page().waitForCondition(() -> lost.get() > 0);
        eventually(() -> assertThat(story.verbs()).containsExactly("initialized"));

        learner.page().unroute("**/xapi/statements");
        learner.closesTab();
        device.open(lms).closesTab();

        eventually(() -> assertThat(story.verbs()).containsExactly("initialized", "resumed", "suspended", "suspended"));
    }

    @Test
    void noStatementHoldsWhatTheLeaderWroteOrIsCalled() {
        Lms lms = lms("o05");
        Learner learner = stage.device().open(lms);
        WorkbookCard card = new WorkbookCard(learner.begins()).connects();
        learner.writes("mer", GOAL);
        learner.goesOn();
        playsOn(learner);
        card.saves();
        learner.closesTab();
        eventually(() -> assertThat(story.verbs()).contains("terminated"));

        assertThat(story.answers("o05", lms)).contains(GOAL).contains("Åsa sa ”ja”");
        for (JsonNode statement : story.statements()) {
            assertThat(statement.toString())
                    .doesNotContain(GOAL, "sa ”ja”", "kanske", "Åsa", "Öberg", "asa.oberg", Story.key(lms));
            assertThat(statement.path("result").propertyNames()).isSubsetOf("completion", "duration", "extensions");
        }
        assertThat(story.tablesWith(GOAL)).containsExactly("document");
        assertThat(story.tablesWith("Öberg", "asa.oberg", Story.key(lms))).isEmpty();
    }

    @Test
    void workbookHasTheTextOnlyAfterItWasSaved() {
        Lms lms = lms("o05");
        Learner learner = stage.device().open(lms);
        learner.begins().writes("mer", GOAL).seesSaveStatus("saved-in-lms");
        WorkbookCard card = new WorkbookCard(learner).connects();
        learner.goesOn().fillsTheStep().seesSaveStatus("saved-in-lms");
        eventually(() -> assertThat(story.verbs()).containsExactly("initialized"));
        assertThat(story.answers("o05", lms)).isEmpty();
        assertThat(story.tablesWith(GOAL)).isEmpty();

        Page workbook = card.opens();
        assertThat(workbook.url()).isEqualTo(Story.BRIDGE + "/arbetsbok");
        assertThat(workbook.content()).doesNotContain(GOAL);

        card.saves();

        workbook.reload();
        assertThat(workbook.locator("main").textContent()).contains(GOAL);
        assertThat(story.answers("o05", lms)).contains(GOAL);
        learner.goesBack().writes("mer", OTHER_GOAL).seesSaveStatus("saved-in-lms");
        learner.closesTab();
        eventually(() -> assertThat(story.verbs()).contains("suspended"));
        assertThat(story.answers("o05", lms)).contains(GOAL).doesNotContain(OTHER_GOAL);
    }

    @Test
    void secondPackageInTheSameBrowserAndLmsUsesTheSameWorkbook() {
        Device device = stage.device();
        Lms first = lms("o05");
        savesGoal(device.open(first), GOAL);
        Lms second = lms("o01");
        Learner learner = device.open(second);
        WorkbookCard card = new WorkbookCard(learner.begins()).connects();
        learner.fillsTheStep().goesOn();
        while (learner.find("[data-screen]:not([hidden]) [data-item]").count() == 0) {
            learner.goesOn();
        }
        learner.fillsTheStep();
        card.saves();

        assertThat(Story.key(second)).isEqualTo(Story.key(first));
        assertThat(story.rows("workbook")).isOne();
        assertThat(story.answers("o05", first)).contains(GOAL);
        assertThat(story.answers("o01", second)).isNotEmpty();
        eventually(() -> assertThat(actors()).hasSize(1));
    }

    @Test
    void anotherLearnerInTheSameBrowserGetsAnotherWorkbook() {
        Device device = stage.device();
        Lms first = lms("o05");
        savesGoal(device.open(first), GOAL);
        Lms second = lms("o01");
        second.isUsedBy("bo.ek@example.se", "Ek, Bo");

        new WorkbookCard(device.open(second).begins()).connects();

        assertThat(Story.key(second)).isNotEqualTo(Story.key(first));
        assertThat(story.owner("o01", second).workbook())
                .isNotEqualTo(story.owner("o05", first).workbook());
    }

    @Test
    void anotherBrowserWritesToAWorkbookOfItsOwnUntilJoinedByTheCode() {
        Lms first = lms("o05");
        Learner atWork = stage.device().open(first);
        savesGoal(atWork, GOAL);
        Lms second = lms("sjalvskattning");
        Learner atHome = stage.device().open(second);
        WorkbookCard card = new WorkbookCard(atHome.begins()).connects();
        while (atHome.find("[data-screen]:not([hidden]) [data-item='kultur']").count() == 0) {
            atHome.goesOn();
        }
        atHome.fillsTheStep();
        card.saves();
        String own = story.owner("sjalvskattning", second).workbook();
        String target = story.owner("o05", first).workbook();
        assertThat(own).isNotEqualTo(target);
        assertThat(Story.key(second)).isNotEqualTo(Story.key(first));

        String code = new WorkbookCard(atWork).code();
        card.joins(code).shows("workbook-joined");

        assertThat(story.owner("sjalvskattning", second).workbook()).isEqualTo(target);
        assertThat(story.owner("o05", second).workbook()).isEqualTo(target);
        assertThat(story.answers("o05", second)).contains(GOAL);
        assertThat(story.answers("sjalvskattning", first)).contains("kultur");
        Lms third = lms("o01");
        Learner stranger = stage.device().open(third);
        new WorkbookCard(stranger.begins()).connects().joins(code).shows("workbook-code-wrong");
    }

    @Test
    void strangerWithInstallKeyAndPseudonymReadsAndOverwritesNothing() {
        Lms lms = lms("o05");
        Learner learner = stage.device().open(lms);
        List<String> launches = new ArrayList<>();
        learner.page().onRequest(request -> {
            if (request.url().equals(Story.BRIDGE + "/launch")) {
                launches.add(request.postData());
            }
        });
        savesGoal(learner, GOAL);
        eventually(() -> assertThat(story.verbs()).contains("responded"));
        String victim = story.owner("o05", lms).agent();
        String before = story.answers("o05", lms);
        String withoutKey = launches.get(0).replaceFirst(",\"workbookKey\":\"[^\"]*\"", "");
        String withOwnKey = launches.get(0).replace(Story.key(lms), "A".repeat(22));
        assertThat(withoutKey).contains(Api.INSTALL_KEY).doesNotContain("workbookKey");

        for (String body : List.of(withoutKey, withOwnKey)) {
            Api.Launched stranger = Api.launched(api.post("/launch", body));
            String address = Story.address("o05", victim);
            String statement = Sample.statement(Sample.id(), victim);
            String beacon = """
                    {"token":"%s","statements":[%s],"documents":[]}""".formatted(stranger.token(), statement);
            String[] bearer = stranger.bearer();

            assertThat(stranger.workbook()).isNotEqualTo(story.owner("o05", lms).workbook());
            assertThat(api.get(address, bearer).statusCode()).isEqualTo(403);
            assertThat(api.put(address, Sample.answers("x", 99), bearer).statusCode())
                    .isEqualTo(403);
            assertThat(api.post(address, Sample.answers("x", 99), bearer).statusCode())
                    .isEqualTo(403);
            assertThat(api.delete(address, bearer).statusCode()).isEqualTo(403);
            assertThat(api.post("/xapi/statements", statement, bearer).statusCode())
                    .isEqualTo(403);
            assertThat(api.post("/collect", beacon, "Content-Type", "text/plain")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(api.get("/xapi/statements", bearer).statusCode()).isIn(401, 403);
            assertThat(api.post("/launch/join", "{\"code\":\"AAAAAAAA\"}", bearer)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(api.get(Story.address("o05", stranger.agent()), bearer).body())
                    .doesNotContain(GOAL);
        }

        assertThat(story.answers("o05", lms)).isEqualTo(before).contains(GOAL);
        assertThat(story.verbs()).containsExactly("initialized", "responded");
    }

    @Test
    void levelsStandOnTheMaturityPageAndInNoStatement() {
        Lms lms = lms("sjalvskattning");
        List<String> high = assessesItself(lms, 3);
        assertThat(levels(story.answers("sjalvskattning", lms))).hasSize(8).allMatch(level -> level.endsWith("=3"));
        story.beginsWithoutWorkbooks();
        lms.hold("", "not attempted");

        List<String> low = assessesItself(lms, 2);

        assertThat(levels(story.answers("sjalvskattning", lms))).hasSize(8).allMatch(level -> level.endsWith("=2"));
        assertThat(high).contains("completed").noneMatch(told -> told.contains("responded"));
        assertThat(low).isEqualTo(high);
    }

    @Test
    void browsingInTheLmsSendsNothing() {
        Lms lms = lms("o05");
        Device device = stage.device();
        savesGoal(device.open(lms), GOAL);
        eventually(() -> assertThat(story.verbs()).contains("responded"));
        int before = story.rows("log_entry");
        lms.behave(Conduct.STRICT.inMode("browse"));

        Learner learner = device.open(lms);
        learner.writes("mer", OTHER_GOAL).goesOn().fillsTheStep();

        assertThat(learner.find("[data-part='workbook']:not([hidden])").count()).isZero();
        learner.page().close();
        assertThat(toBridge(learner)).isEmpty();
        assertThat(story.rows("log_entry")).isEqualTo(before);
    }

    @Test
    void erasingAWorkbookLeavesNothingOfItInAnyTable() {
        Lms lms = lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        savesGoal(learner, GOAL);
        new WorkbookCard(learner).code();
        learner.goesOn();
        playsOn(learner);
        eventually(() -> assertThat(story.verbs()).contains("completed"));
        String workbook = story.owner("o05", lms).workbook();
        Page page = new WorkbookCard(learner).opens();
        story.counts(workbook);
        eventually(() -> assertThat(story.tablesWith(GOAL, workbook))
                .contains("document", "statement", "workbook", "workbook_key", "workbook_alias", "launch_token")
                .contains("join_code", "log_entry", "progress", "workbook_session"));

        page.locator("a[href='/arbetsbok/radera-allt']").click();
        page.locator("form[action='/arbetsbok/radera-allt'] button").click();
        page.waitForURL("**/arbetsbok?hande=raderat");

        assertThat(story.tablesWith(GOAL, workbook, Story.key(lms))).isEmpty();
        for (String table : List.of(
                "document",
                "statement",
                "workbook",
                "workbook_key",
                "workbook_alias",
                "join_code",
                "launch_token",
                "workbook_session",
                "progress")) {
            assertThat(story.rows(table)).as(table).isZero();
        }
    }

    @Test
    void packageDoesNotFillAnErasedWorkbookAgain() {
        Device device = stage.device();
        Lms lms = lms("o05");
        Learner learner = device.open(lms);
        savesGoal(learner, GOAL);
        new WorkbookCard(learner).savesAutomatically();
        learner.closesTab();
        eventually(() -> assertThat(story.verbs()).contains("suspended"));
        story.erases(story.owner("o05", lms).workbook());

        Learner again = device.open(lms);
        new WorkbookCard(again).shows("workbook-erased");
        again.writes("mer", OTHER_GOAL).seesSaveStatus("saved-in-lms").closesTab();

        assertThat(Story.key(lms)).isEmpty();
        assertThat(story.statements()).isEmpty();
        assertThat(story.tablesWith(GOAL, OTHER_GOAL)).isEmpty();
    }

    @Test
    void noPackageIsConnectedToAnErasedWorkbook() {
        Device device = stage.device();
        Lms first = lms("o05");
        Learner learner = device.open(first);
        savesGoal(learner, GOAL);
        learner.closesTab();
        Lms second = lms("o01");
        learner = device.open(second);
        WorkbookCard card = new WorkbookCard(learner.begins()).connects();
        learner.fillsTheStep();
        card.saves().savesAutomatically();
        learner.closesTab();
        eventually(() -> assertThat(story.verbs()).contains("suspended"));
        story.erases(story.owner("o05", first).workbook());

        for (Lms lms : List.of(first, second)) {
            Learner again = device.open(lms);
            new WorkbookCard(again).shows("workbook-erased");
            again.closesTab();
        }

        assertThat(story.rows("workbook")).isZero();
        assertThat(story.rows("workbook_alias")).isZero();
    }

    @Test
    void secondSaveIsMadeOnTheConditionThatNothingHasChanged() {
        Lms lms = lms("o05");
        Learner learner = stage.device().open(lms);
        List<String> conditions = new ArrayList<>();
        learner.page().onRequest(request -> {
            if (request.method().equals("PUT")) {
                conditions.add(String.valueOf(request.headers().get("if-match")));
            }
        });
        savesGoal(learner, GOAL);
        learner.writes("mer", OTHER_GOAL);
        new WorkbookCard(learner).saves();

        eventually(() -> assertThat(story.answers("o05", lms)).contains(OTHER_GOAL));
        assertThat(conditions).hasSize(2);
        assertThat(conditions.get(0)).isEqualTo("null");
        assertThat(conditions.get(1)).startsWith("\"");
    }

    @Test
    void pagesOfTheLmsMayReadETagAndRetryAfter() {
        var answer = api.post("/launch", "{}", "Origin", Story.LMS.origin());

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(Story.LMS.origin());
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag")
                .contains("Retry-After");
    }

    private Lms lms(String exercise) {
        return stage.lms(Story.LMS, exercise, Story.LAYER);
    }

    private static void playsToTheEnd(Learner learner) {
        learner.begins();
        playsOn(learner);
    }

    private static void playsOn(Learner learner) {
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
    }

    /** Connects and saves one text of exercise o05. */
    private static void savesGoal(Learner learner, String goal) {
        WorkbookCard card = new WorkbookCard(learner.begins()).connects();
        learner.writes("mer", goal);
        card.saves();
    }

    /** Plays the self-assessment and saves it; gives what was told of it, without when and by whom. */
    private List<String> assessesItself(Lms lms, int level) {
        Learner learner = stage.device().open(lms);
        WorkbookCard card = new WorkbookCard(learner.begins()).connects();
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep();
            for (Locator scale : learner.find("[data-screen]:not([hidden]) [data-field='likert']")
                    .all()) {
                scale.locator("input[value='" + level + "']").check();
            }
            learner.goesOn();
        }
        card.saves();
        Page page = card.opens();
        page.navigate(Story.BRIDGE + "/mognad");
        assertThat(page.locator("table.same td").allTextContents())
                .hasSize(8)
                .allMatch(text -> text.contains("(" + level + ")"));
        learner.closesTab();
        eventually(() -> assertThat(story.verbs()).contains("terminated"));
        return story.statements().stream()
                .map(StoryTests::anyonesWords)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** The verb, and all of the statement that does not differ between people and days. */
    private static List<String> anyonesWords(JsonNode statement) {
        ObjectNode rest = (ObjectNode) statement.deepCopy();
        rest.remove(List.of("id", "actor", "timestamp", "stored", "authority"));
        ObjectNode context = (ObjectNode) rest.path("context");
        context.remove("registration");
        ((ObjectNode) context.path("contextActivities")).remove("grouping");
        if (rest.path("result") instanceof ObjectNode result) {
            result.remove(List.of("duration", "extensions"));
        }
        return List.of(verb(statement), rest.toString());
    }

    /** Without what the bridge adds when it is asked, which is not the package's. */
    private List<JsonNode> sent() {
        List<JsonNode> sent = new ArrayList<>();
        for (JsonNode statement : story.statements()) {
            sent.add(((ObjectNode) statement.deepCopy()).remove(List.of("stored", "authority", "version")));
        }
        return sent;
    }

    private static String verb(JsonNode statement) {
        String id = statement.path("verb").path("id").asString();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** Verb, object, session or revision: what no two statements may say. */
    private static String whatIsTold(JsonNode statement) {
        boolean isOfSession = List.of("suspended", "terminated").contains(verb(statement));
        return verb(statement)
                + statement.path("object").path("id")
                + statement.path("result").path("extensions")
                + (isOfSession ? statement.path("id") : "");
    }

    private List<String> actors() {
        return story.statements().stream()
                .map(it -> it.path("actor").toString())
                .distinct()
                .toList();
    }

    /** Values of the levels, now and as a goal, in a saved document. */
    private static List<String> levels(String document) {
        List<String> levels = new ArrayList<>();
        JsonNode fields = new JsonMapper().readTree(document).path("fields");
        for (String area : List.of("kultur", "anvandare", "struktur", "samverkan")) {
            for (String item : List.of(area, area + "-mal")) {
                String value = fields.path(item).path("value").asString("");
                if (!value.isEmpty()) {
                    levels.add(item + "=" + value);
                }
            }
        }
        return levels;
    }

    private static List<String> toBridge(Learner learner) {
        return learner.addresses().stream()
                .filter(address -> address.startsWith(Story.BRIDGE))
                .toList();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }
}
