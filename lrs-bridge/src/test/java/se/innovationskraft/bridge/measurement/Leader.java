package se.innovationskraft.bridge.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Api.Launched;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.SignedIn;

/** A leader with a package in the LMS and the workbook open in a browser. */
final class Leader {

    private static final String PAGE = "/mognad/rakna-med";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final Api api;
    private final OpenedBook book;
    private boolean isOpen;
    private int round;

    Leader(Api api, OpenedBook book) {
        this.api = api;
        this.book = book;
    }

    /** Completes a round of the self-assessment today, with a level in each area of the model. */
    Leader assess(int round, int... levels) {
        return assess(round, Town.today(), levels);
    }

    Leader assess(int round, LocalDate completed, int... levels) {
        String earlier = round == 1 ? "" : "\"rounds\":[" + book.stored("sjalvskattning") + "],";
        String body = """
                {"v":1,"packageVersion":"0.3.0","round":%d,"started":"%s","completed":"%2$s",%s"fields":{
                "kultur":{"value":"%d","rev":1},"anvandare":{"value":"%d","rev":1},
                "struktur":{"value":"%d","rev":1},"samverkan":{"value":"%d","rev":1},
                "kultur-mal":{"value":"4","rev":1},"kultur-ex":{"value":"Ett hemligt exempel","rev":1}}}""".formatted(round, DAY.format(completed), earlier, levels[0], levels[1], levels[2], levels[3]);
        if (this.round == 0) {
            book.save("sjalvskattning", body);
        } else {
            book.replace("sjalvskattning", body);
        }
        this.round = round;
        return this;
    }

    /** Completes an exercise three weeks ago and looks back on it; each part is empty when it is not said. */
    Leader followUp(String exercise, String choice, String hours) {
        book.save(exercise, """
                {"v":1,"packageVersion":"0.3.0","round":1,"started":"%s","completed":"%1$s","fields":{}}""".formatted(DAY.format(Town.today().minusDays(21))));
        HttpResponse<String> saved = submits(
                "/arbetsbok/uppfoljning/" + exercise + "/1",
                Map.of("rev", "0", "val", choice, "timmar", hours, "text", "En hemlig uppföljning"));
        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).contains("hande=uppfoljt"));
        return this;
    }

    /** What a package could write in place of what the page writes. */
    Leader forge(String point, String value) {
        Launched launched = launched();
        String address =
                Api.state(Sample.BASE + "/sjalvskattning", launched.agent(), Sample.BASE + "/state/measurement");
        String etag =
                api.get(address, launched.bearer()).headers().firstValue("ETag").orElse("");
        assertThat(api.put(
                                address,
                                "{\"v\":1,\"round\":1,\"fields\":{\"" + point + "\":{\"value\":\"" + value
                                        + "\",\"rev\":9}}}",
                                "Authorization",
                                "Bearer " + launched.token(),
                                etag.isEmpty() ? "If-None-Match" : "If-Match",
                                etag.isEmpty() ? "*" : etag)
                        .statusCode())
                .isEqualTo(204);
        return this;
    }

    Document page() {
        return opened().page(PAGE);
    }

    /** Says yes with what the page offers. */
    Leader count(String point) {
        return count(point, "", "");
    }

    /** Says yes; obstacles separated by comma. */
    Leader count(String point, String part, String obstacles) {
        assertThat(tries(point, part, obstacles, round).headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("?hande=raknas"));
        return this;
    }

    HttpResponse<String> tries(String point, String part, String obstacles, int round) {
        return submits(PAGE, Map.of("point", point, "del", part, "hinder", obstacles, "omgang", String.valueOf(round)));
    }

    HttpResponse<String> withdraws(String point) {
        return submits(PAGE + "/ta-tillbaka", Map.of("point", point));
    }

    /** Deletes all answers of the self-assessment; gives the page that asks first. */
    Document deletesAssessment() {
        Document asking = opened().page("/arbetsbok/ta-bort/sjalvskattning");
        assertThat(submits("/arbetsbok/ta-bort/sjalvskattning", Map.of()).statusCode())
                .isEqualTo(302);
        round = 0;
        return asking;
    }

    void erases() {
        assertThat(submits("/arbetsbok/radera-allt", Map.of()).statusCode()).isEqualTo(302);
    }

    /** What a package tells of a round of the self-assessment; nothing of what was answered. */
    void tells(String verb) {
        Launched launched = launched();
        String statement = Sample.statement(Sample.id(), launched.agent(), verb, Sample.BASE + "/sjalvskattning");
        assertThat(api.post("/xapi/statements", statement, launched.bearer()).statusCode())
                .isEqualTo(200);
    }

    String workbook() {
        return launched().workbook();
    }

    Launched launched() {
        return book.launch("sjalvskattning");
    }

    private HttpResponse<String> submits(String action, Map<String, String> fields) {
        return SignedIn.submit(api, "arbetsbok=" + opened().session(), action, fields);
    }

    private OpenedBook opened() {
        if (!isOpen) {
            book.open();
            isOpen = true;
        }
        return book;
    }
}
