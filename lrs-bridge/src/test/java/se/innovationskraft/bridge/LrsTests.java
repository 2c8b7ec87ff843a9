package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api.Launched;
import se.innovationskraft.bridge.organisation.LrsKeys;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Scope;
import se.innovationskraft.bridge.organisation.WebOrigin;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.storage.EventLog;
import tools.jackson.databind.JsonNode;

/** What packages and systems get over HTTP. */
@ServerTest
class LrsTests {

    private static final String STATEMENTS = "/xapi/statements";

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @Autowired
    private EventLog log;

    @Autowired
    private StatementLog statements;

    @Autowired
    private Organisations organisations;

    @Autowired
    private LrsKeys keys;

    @Test
    void launchGivesTokenAndActorAndTheKeyOpensTheSameWorkbookAgain() {
        String key = key();
        HttpResponse<String> answer = api.post("/launch", Api.launchBody(Api.INSTALL_KEY, "o05", key));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = Api.json(answer);
        assertThat(body.path("token").asString()).hasSize(22);
        assertThat(body.path("expiresAt").asString()).endsWith("Z");
        assertThat(body.path("endpoint").asString()).isEqualTo("https://bridge.example/xapi");
        assertThat(body.path("actor").path("account").path("homePage").asString())
                .isEqualTo(Sample.BASE + "/org/testkommun");
        assertThat(body.path("workbook").asString()).isEqualTo("new");
        Launched again = api.launch("o07", key);
        assertThat(again.opened()).isEqualTo("open");
        assertThat(again.workbook()).isEqualTo(Api.launched(answer).workbook());
        assertThat(api.launch("o05", key()).workbook()).isNotEqualTo(again.workbook());
    }

    @Test
    void statementOfThePackageCanBeReadWithKeyAndCarriesWhatTheStoreAdds() {
        Launched launched = api.launch("o05", key());
        String id = Sample.id();

        HttpResponse<String> posted =
                api.post(STATEMENTS, "[" + Sample.statement(id, launched.agent()) + "]", launched.bearer());

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(posted.body()).isEqualTo("[\"" + id + "\"]");
        assertThat(posted.headers().firstValue("X-Experience-API-Version")).contains("2.0.0");
        HttpResponse<String> read = api.get(STATEMENTS + "?statementId=" + id, "Authorization", Api.BASIC);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(Api.json(read).path("stored").asString()).matches("\\d{4}-.*Z");
        assertThat(Api.json(read).path("authority").path("account").path("name").asString())
                .isEqualTo("launch");
        assertThat(read.headers().firstValue("X-Experience-API-Consistent-Through"))
                .isPresent();
    }

    @Test
    void resendIsQuietAndOtherStatementUnderTheIdIsAConflict() {
        Launched launched = api.launch("o05", key());
        String id = Sample.id();
        String first = Sample.statement(id, launched.agent());
        String put = STATEMENTS + "?statementId=" + id;

        assertThat(api.put(put, first, launched.bearer()).statusCode()).isEqualTo(204);
        assertThat(api.put(put, first, launched.bearer()).statusCode()).isEqualTo(204);
        assertThat(api.post(STATEMENTS, first, launched.bearer()).statusCode()).isEqualTo(200);
        HttpResponse<String> other = api.post(
                STATEMENTS, Sample.statement(id, launched.agent(), "completed", Sample.EXERCISE), launched.bearer());

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Api.json(other).path("problems").path(0).path("path").asString())
                .isEqualTo("$.id");
    }

    @Test
    void pagesOfStatementsFollowMore() {
        Launched launched = api.launch("o05", key());
        List<String> ids = Stream.generate(Sample::id).limit(5).toList();
        for (String id : ids) {
            api.post(STATEMENTS, Sample.statement(id, launched.agent()), launched.bearer());
        }
        List<String> read = new ArrayList<>();
        String next = STATEMENTS + "?limit=2";
        while (!next.isEmpty() && read.size() < 5) {
            JsonNode page = Api.json(api.get(next, "Authorization", Api.BASIC));
            page.path("statements")
                    .forEach(statement -> read.add(statement.path("id").asString()));
            next = page.path("more").asString();
        }

        assertThat(read.subList(0, 5)).containsExactly(ids.get(4), ids.get(3), ids.get(2), ids.get(1), ids.get(0));
    }

    @Test
    void documentIsWrittenReadChangedAndDeleted() {
        Launched launched = api.launch("o05", key());
        HttpResponse<String> written = api.put(launched.state(), Sample.answers("ett", 1), launched.bearer());
        String etag = written.headers().firstValue("ETag").orElseThrow();

        assertThat(written.statusCode()).isEqualTo(204);
        assertThat(api.put(launched.state(), Sample.answers("två", 2), launched.bearer())
                        .statusCode())
                .isEqualTo(409);
        assertThat(put(launched, Sample.answers("två", 2), "If-Match", "\"fel\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(put(launched, Sample.answers("två", 2), "If-Match", etag).statusCode())
                .isEqualTo(204);
        assertThat(put(launched, Sample.answers("tre", 3), "X-Experience-API-Version", "1.0.3")
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> read = api.get(launched.state(), launched.bearer());
        assertThat(read.body()).isEqualTo(Sample.answers("tre", 3));
        assertThat(read.headers().firstValue("Last-Modified")).isPresent();
        assertThat(read.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(etag);
        assertThat(api.get(Api.state(Sample.EXERCISE, launched.agent(), null), launched.bearer())
                        .body())
                .isEqualTo("[\"" + Sample.STATE + "\"]");
        assertThat(api.delete(launched.state(), launched.bearer()).statusCode()).isEqualTo(204);
        assertThat(api.get(launched.state(), launched.bearer()).statusCode()).isEqualTo(404);
    }

    @Test
    void beaconStoresDocumentsAndStatementsAndMergesByRevision() {
        Launched launched = api.launch("o05", key());
        put(launched, Sample.answers("nyare", 5), "X-Experience-API-Version", "1.0.3");
        String id = Sample.id();
        String beacon = """
                {"token":"%s","statements":[%s],"documents":[{"activityId":"%s","stateId":"%s","body":%s}]}""".formatted(
                        launched.token(),
                        Sample.statement(id, launched.agent()),
                        Sample.EXERCISE,
                        Sample.STATE,
                        Sample.answers("äldre", 4));

        HttpResponse<String> answer =
                api.post("/collect", beacon, "Content-Type", "text/plain;charset=UTF-8", "Origin", Api.ORIGIN);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(api.get(launched.state(), launched.bearer()).body())
                .contains("nyare")
                .doesNotContain("äldre");
        assertThat(statements.find("testkommun", id)).isPresent();
    }

    @Test
    void strangerWithInstallKeyAndTheIdOfTheVictimCanNeitherReadNorOverwrite() {
        Launched victim = api.launch("o05", key());
        api.put(victim.state(), Sample.answers("hemligt", 1), victim.bearer());
        Launched stranger = api.launch("o05", key());

        List<HttpResponse<String>> tries = List.of(
                api.get(victim.state(), stranger.bearer()),
                api.put(victim.state(), Sample.answers("annat", 9), stranger.bearer()),
                api.post(victim.state(), Sample.answers("annat", 9), stranger.bearer()),
                api.delete(victim.state(), stranger.bearer()),
                api.get(Api.state(Sample.EXERCISE, victim.agent(), null), stranger.bearer()),
                api.post(STATEMENTS, Sample.statement(Sample.id(), victim.agent()), stranger.bearer()),
                api.post(
                        "/arbetsbok/oppna",
                        "installKey=" + Api.INSTALL_KEY + "&key=" + victim.workbook(),
                        "Content-Type",
                        "application/x-www-form-urlencoded"));

        assertThat(tries).extracting(HttpResponse::statusCode).containsOnly(403);
        assertThat(tries).noneMatch(answer -> answer.body().contains("hemligt"));
        assertThat(api.get(victim.state(), victim.bearer()).body()).isEqualTo(Sample.answers("hemligt", 1));
    }

    @Test
    void packageLaunchedWithoutKeyWritesStatementsOnly() {
        Launched launched = api.launch("o05", null);

        assertThat(api.post(STATEMENTS, Sample.statement(Sample.id(), launched.agent()), launched.bearer())
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.put(launched.state(), Sample.answers("text", 1), launched.bearer())
                        .statusCode())
                .isEqualTo(403);
        assertThat(api.post("/launch/code", "", launched.bearer()).statusCode()).isEqualTo(403);
    }

    @Test
    void codeJoinsTwoWorkbooksAndEitherKeyOpensTheTarget() {
        String keyHere = key();
        String keyThere = key();
        Launched here = api.launch("o05", keyHere);
        Launched there = api.launch("o05", keyThere);
        api.put(here.state(), Sample.answers("här", 1), here.bearer());
        api.put(there.state(), Sample.answers("där", 1), there.bearer());
        String code = Api.json(api.post("/launch/code", "", here.bearer()))
                .path("code")
                .asString();

        HttpResponse<String> answer = join(there, code.toLowerCase(java.util.Locale.ROOT));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Launched joined = Api.launched(answer);
        assertThat(joined.workbook()).isEqualTo(here.workbook());
        JsonNode vad = Api.json(api.get(joined.state(), joined.bearer()))
                .path("fields")
                .path("vad");
        assertThat(vad.path("value").asString()).isEqualTo("här");
        assertThat(vad.path("other").asString()).isEqualTo("där");
        assertThat(api.launch("o05", keyThere).workbook()).isEqualTo(here.workbook());
        assertThat(api.launch("o05", keyHere).workbook()).isEqualTo(here.workbook());
        assertThat(join(there, code).statusCode()).isEqualTo(403);
        String frozen = Sample.statement(Sample.id(), there.agent());
        assertThat(api.post(STATEMENTS, frozen, joined.bearer()).statusCode()).isEqualTo(200);
    }

    @Test
    void codeIsOverAfterTenMinutes() {
        Launched here = api.launch("o05", key());
        Launched there = api.launch("o05", key());
        String code = Api.json(api.post("/launch/code", "", here.bearer()))
                .path("code")
                .asString();

        clock.later(
                Duration.ofMinutes(11),
                () -> assertThat(join(there, code).statusCode()).isEqualTo(403));
    }

    @Test
    void fiveWrongCodesEndTheToken() {
        Launched launched = api.launch("o05", key());
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            statuses.add(join(launched, "AAAAAAAA").statusCode());
        }

        assertThat(statuses).containsExactly(403, 403, 403, 403, 403, 401);
    }

    @Test
    void keyOfThePackageOpensTheWorkbookInABrowser() {
        String key = key();
        api.launch("o05", key);

        HttpResponse<String> answer = api.post(
                "/arbetsbok/oppna",
                "installKey=" + Api.INSTALL_KEY + "&key=" + key,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                Api.ORIGIN);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/arbetsbok");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("arbetsbok=")
                .contains("HttpOnly", "SameSite=Lax", "Secure")
                .doesNotContain(key);
    }

    @Test
    void tokenIsOverAfterEightHours() {
        Launched launched = api.launch("o05", key());

        clock.later(
                Duration.ofHours(8).plusSeconds(1),
                () -> refused(
                        401, api.post(STATEMENTS, Sample.statement(Sample.id(), launched.agent()), launched.bearer())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/launch", "/launch/join", "/xapi/statements", "/xapi/activities/state", "/collect"})
    void preflightOfAListedPageIsAnswered(String path) {
        HttpResponse<String> listed = preflight(path, Api.ORIGIN);
        HttpResponse<String> foreign = preflight(path, "https://elsewhere.example");

        assertThat(listed.statusCode()).isEqualTo(204);
        assertThat(listed.headers().firstValue("Access-Control-Allow-Origin")).contains(Api.ORIGIN);
        assertThat(listed.headers().firstValue("Access-Control-Max-Age")).contains("7200");
        assertThat(listed.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("authorization", "if-match", "x-experience-api-version");
        assertThat(String.join(",", listed.headers().allValues("Vary"))).contains("Origin");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void pageFromNowhereMayCallWithATokenOnly() {
        Launched launched = api.launch("o05", key());
        String statement = Sample.statement(Sample.id(), launched.agent());

        HttpResponse<String> withToken =
                api.post(STATEMENTS, statement, "Origin", "null", "Authorization", "Bearer " + launched.token());

        assertThat(withToken.statusCode()).isEqualTo(200);
        assertThat(withToken.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("null");
        refused(403, api.post("/launch", Api.launchBody(Api.INSTALL_KEY, "o05", null), "Origin", "null"));
        refused(403, api.get(STATEMENTS, "Origin", "null", "Authorization", Api.BASIC));
        assertThat(preflight("/launch", "null").statusCode()).isEqualTo(403);
        assertThat(preflight(STATEMENTS, "null").statusCode()).isEqualTo(204);
    }

    @Test
    void pageListedByAnotherOrganisationIsRefused() {
        String other = "andra-" + Sample.id();
        organisations.add(other, "Andra");
        organisations.addOrigin(
                other, WebOrigin.of("https://" + other + ".example").orElseThrow());
        Launched launched = api.launch("o05", key());
        String statement = Sample.statement(Sample.id(), launched.agent());

        refused(
                403,
                api.post(
                        STATEMENTS,
                        statement,
                        "Origin",
                        "https://" + other + ".example",
                        "Authorization",
                        "Bearer " + launched.token()));
    }

    @Test
    void keyOfAnotherOrganisationReadsNothingOfOurs() {
        String other = "andra-" + Sample.id();
        organisations.add(other, "Andra");
        keys.add(other, other, "en-hemlighet-16-tecken", Set.of(Scope.READ_STATEMENTS));
        Launched launched = api.launch("o05", key());
        String id = Sample.id();
        api.post(STATEMENTS, Sample.statement(id, launched.agent()), launched.bearer());
        String basic = Api.basic(other, "en-hemlighet-16-tecken");

        assertThat(api.get(STATEMENTS + "?statementId=" + id, "Authorization", basic)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.json(api.get(STATEMENTS, "Authorization", basic))
                        .path("statements")
                        .size())
                .isZero();
    }

    static Stream<String[]> garbage() {
        String zero = "\\" + "u0000";
        return Stream.of(
                new String[] {"10 MB", "413", "x".repeat(10 * 1024 * 1024)},
                new String[] {"not JSON", "400", "{"},
                new String[] {"no statement", "400", "{\"hej\":1}"},
                new String[] {"a number", "400", "17"},
                new String[] {"empty", "400", " "},
                new String[] {"duplicate keys", "400", "ACTUAL".replace("ACTUAL", "{\"id\":\"1\",\"id\":\"2\"}")},
                new String[] {"NUL", "400", "STATEMENT".replace("STATEMENT", "{\"actor\":\"\0\"}")},
                new String[] {"escaped NUL", "400", "{\"actor\":\"" + zero + "\"}"},
                new String[] {"deep", "400", "[".repeat(10_000)});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("garbage")
    void garbageIsRefusedAndNothingIsStored(String what, int status, String body) {
        Launched launched = api.launch("o05", key());
        int before = log.after("testkommun", 0, 100_000).size();

        refused(status, api.post(STATEMENTS, body, launched.bearer()));
        refused(status, api.put(launched.state(), body, launched.bearer()), what.equals("no statement"));
        refused(status == 413 ? 413 : 400, api.post("/launch", body));
        refused(
                what.equals("10 MB") ? 413 : what.matches("no statement|a number") ? 401 : 400,
                api.post("/collect", body, "Content-Type", "text/plain"));

        assertThat(log.after("testkommun", 0, 100_000)).hasSize(what.equals("no statement") ? before + 1 : before);
    }

    @Test
    void tenMegabytesWithoutALengthAreRefusedToo() {
        Launched launched = api.launch("o05", key());
        byte[] body = "x".repeat(3 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);

        refused(413, api.sendChunked("POST", STATEMENTS, body, launched.bearer()));
    }

    @Test
    void faultOfAStatementIsSaidWithIndexPathRuleAndMessage() {
        Launched launched = api.launch("o05", key());
        String bad = Sample.statement(Sample.id(), launched.agent())
                .replace("\"verb\":{\"id\":\"http:", "\"verb\":{\"id\":\"");
        int before = log.after("testkommun", 0, 100_000).size();

        HttpResponse<String> answer = api.post(
                STATEMENTS, "[" + Sample.statement(Sample.id(), launched.agent()) + "," + bad + "]", launched.bearer());

        JsonNode problem = refused(400, answer).path("problems").path(0);
        assertThat(problem.path("index").asInt()).isEqualTo(1);
        assertThat(problem.path("path").asString()).isEqualTo("$.verb.id");
        assertThat(problem.path("rule").asString()).isNotEmpty();
        assertThat(problem.path("message").asString()).isNotEmpty();
        assertThat(log.after("testkommun", 0, 100_000)).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({"/o06, 403", "/o051, 403", "/o05, 200", "/o05/interactions/vad, 200", "?o05, 403", "/o05/../o06, 200"})
    void tokenWritesAboutItsOwnExerciseOnly(String object, int status) {
        Launched launched = api.launch("o05", key());
        String statement = Sample.statement(Sample.id(), launched.agent(), "initialized", Sample.BASE + object);

        HttpResponse<String> answer = api.post(STATEMENTS, statement, launched.bearer());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 403) {
            assertThat(Api.json(answer).path("problems").path(0).path("rule").asString())
                    .isEqualTo("token-activity");
        }
    }

    @Test
    void documentOfAnotherExerciseIsRefused() {
        Launched launched = api.launch("o05", key());

        refused(
                403,
                api.put(
                        Api.state(Sample.BASE + "/o06", launched.agent(), Sample.STATE),
                        Sample.answers("x", 1),
                        launched.bearer()));
    }

    @Test
    void tokenCannotVoid() {
        Launched launched = api.launch("o05", key());
        String voiding = Sample.statement(Sample.id(), launched.agent(), "voided", Sample.id())
                .replace("\"object\":{", "\"object\":{\"objectType\":\"StatementRef\",");

        refused(403, api.post(STATEMENTS, voiding, launched.bearer()));
    }

    @Test
    void wrongKeysAndAddressesAreRefused() {
        refused(403, api.post("/launch", Api.launchBody("unknown-install-key", "o05", null)));
        refused(
                403,
                api.post(
                        "/launch",
                        Api.launchBody(Api.INSTALL_KEY, "o05", null),
                        "Origin",
                        "https://elsewhere.example"));
        refused(401, api.get(STATEMENTS, "Authorization", Api.basic("test-lrs", "wrong")));
        refused(401, api.get(STATEMENTS, "Authorization", "Basic !!!"));
        refused(401, api.get(STATEMENTS, "Authorization", Api.basic("a\0b", "c")));
        refused(401, api.post(STATEMENTS, "{}", "Authorization", "Bearer wrong"));
        refused(400, api.post("/launch", Api.launchBody(Api.INSTALL_KEY, "o05", "short")));
        assertThat(Api.json(api.post("/launch", Api.launchBody(Api.INSTALL_KEY, "o05", "short")))
                        .path("field")
                        .asString())
                .isEqualTo("workbookKey");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400",
        "0.95, 400",
        "1.1.0, 400",
        "1.0.4, 400",
        "1.0.0, 200",
        "1.0.3, 200",
        "2.0.0, 200",
        "3.0.0, 400"
    })
    void versionMustBeOneThatWeSpeak(String version, int status) {
        HttpResponse<String> answer =
                api.get(STATEMENTS, "Authorization", Api.BASIC, "X-Experience-API-Version", version);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("X-Experience-API-Version")).contains("2.0.0");
    }

    @Test
    void aboutIsOpenToAll() {
        HttpResponse<String> answer = api.get("/xapi/about", "X-Experience-API-Version", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"2.0.0\"", "\"1.0.3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/mixed; boundary=x", "application/xml", "nonsense", ""})
    void onlyJsonIsTaken(String type) {
        Launched launched = api.launch("o05", key());

        refused(
                415,
                api.post(
                        STATEMENTS,
                        Sample.statement(Sample.id(), launched.agent()),
                        "Content-Type",
                        type,
                        "Authorization",
                        "Bearer " + launched.token()));
    }

    @Test
    void unknownParameterAndBadIdsAreRefused() {
        refused(400, api.get(STATEMENTS + "?agnet=x", "Authorization", Api.BASIC));
        refused(400, api.get(STATEMENTS + "?statementId=x", "Authorization", Api.BASIC));
        refused(400, api.get(STATEMENTS + "?since=yesterday", "Authorization", Api.BASIC));
        refused(400, api.get(STATEMENTS + "?limit=-1", "Authorization", Api.BASIC));
        refused(400, api.get(STATEMENTS + "?more=x", "Authorization", Api.BASIC));
        refused(404, api.get(STATEMENTS + "?statementId=" + Sample.id(), "Authorization", Api.BASIC));
    }

    private HttpResponse<String> join(Launched launched, String code) {
        return api.post("/launch/join", "{\"code\":\"" + code + "\"}", launched.bearer());
    }

    private HttpResponse<String> put(Launched launched, String body, String name, String value) {
        return api.put(launched.state(), body, "Authorization", "Bearer " + launched.token(), name, value);
    }

    private HttpResponse<String> preflight(String path, String origin) {
        return api.send(
                "OPTIONS",
                path,
                new byte[0],
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Content-Type",
                "",
                "X-Experience-API-Version",
                "");
    }

    private static void refused(int status, HttpResponse<String> answer, boolean isFine) {
        if (!isFine) {
            refused(status, answer);
        }
    }

    private static JsonNode refused(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(Api.json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(Api.json(answer).path("message").asString()).isNotEmpty();
        return Api.json(answer);
    }

    private static String key() {
        return Sample.id().replace("-", "").substring(0, 22);
    }
}
