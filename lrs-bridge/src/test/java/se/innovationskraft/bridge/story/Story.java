package se.innovationskraft.bridge.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.context.DynamicPropertyRegistry;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Api.Launched;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.privacy.Erasure;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import tools.jackson.databind.JsonNode;

/** The bridge on one origin and the LMS on another, and what the bridge holds. */
@Lazy
@Component
class Story {

    static final String ORGANISATION = "testkommun";
    static final String SALT = "ett-salt";

    private static final int PORT = freePort();

    /** Another host than the LMS's, and so another site too. */
    static final String BRIDGE = "http://127.0.0.1:" + PORT;

    /** One for all tests, because the bridge lists its origin from the start. */
    static final LmsSite LMS = new LmsSite(BRIDGE);

    /** What the municipality's packages know of its bridge. */
    static final LocalLayer LAYER =
            new LocalLayer("""
            {"org":"%s","name":"Testkommun","bridge":"%s","installKey":"%s","salt":"%s"}""".formatted(ORGANISATION, BRIDGE, Api.INSTALL_KEY, SALT), Optional.empty());

    private final Api api;
    private final JdbcClient database;
    private final Erasure erasure;
    private final Progress progress;

    Story(Api api, JdbcClient database, Erasure erasure, Progress progress) {
        this.api = api;
        this.database = database;
        this.erasure = erasure;
        this.progress = progress;
    }

    static void configure(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("bridge.public-url", () -> BRIDGE);
        properties.add("bridge.bootstrap.origins", LMS::origin);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void beginsWithoutWorkbooks() {
        erasure.eraseAllWorkbooks(ORGANISATION, "test");
    }

    void erases(String workbook) {
        erasure.eraseWorkbook(ORGANISATION, new Workbook(ORGANISATION, workbook));
    }

    /** As a page does that shows how far somebody has come. */
    void counts(String workbook) {
        progress.of(ORGANISATION, List.of(workbook));
    }

    /** All statements, as a system reads them whose key may. */
    List<JsonNode> statements() {
        return statements(Api.BASIC);
    }

    /** All statements of some organisation, as a system reads them with its key. */
    List<JsonNode> statements(String authorization) {
        List<JsonNode> statements = new ArrayList<>();
        String address = "/xapi/statements?limit=10";
        while (!address.isEmpty()) {
            JsonNode page = Api.json(api.get(address, "Authorization", authorization));
            page.path("statements").forEach(statements::add);
            address = page.path("more").asString("");
        }
        return statements;
    }

    /** Short names of the verbs, in alphabetical order. */
    List<String> verbs() {
        return statements().stream()
                .map(statement -> statement.path("verb").path("id").asString())
                .map(id -> id.substring(id.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    /** The key that a package has put into the LMS; empty before it has been connected. */
    static String key(Lms lms) {
        String suspendData = lms.suspendData();
        return suspendData.isEmpty() ? "" : suspendData.split("\\|", -1)[3];
    }

    /** As the owner's package is let in, by the key. */
    Launched owner(String exercise, Lms lms) {
        return api.launch(exercise, key(lms));
    }

    /** The saved answers, as the owner reads them; empty when nothing is saved. */
    String answers(String exercise, Lms lms) {
        Launched owner = owner(exercise, lms);
        var answer = api.get(address(exercise, owner.agent()), owner.bearer());
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    static String address(String exercise, String agent) {
        return Api.state(Sample.BASE + "/" + exercise, agent, Sample.STATE);
    }

    /** Names of tables in which any row holds any of the texts. */
    Set<String> tablesWith(String... texts) {
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            for (Map<String, Object> row :
                    database.sql("SELECT * FROM " + table).query().listOfRows()) {
                String text = text(row);
                if (List.of(texts).stream().anyMatch(text::contains)) {
                    found.add(table.toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    int rows(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private List<String> tables() {
        return database.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                .query(String.class)
                .list();
    }

    private static String text(Map<String, Object> row) {
        StringBuilder text = new StringBuilder();
        for (Object value : row.values()) {
            text.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                    .append('\n');
        }
        return text.toString();
    }
}
