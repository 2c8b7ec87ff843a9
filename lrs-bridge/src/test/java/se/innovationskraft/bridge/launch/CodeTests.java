package se.innovationskraft.bridge.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.TestClock;

/** A personal code, made in an open workbook and typed in elsewhere. */
@ServerTest
class CodeTests {

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    /** Where the browser is said to be: pauses hang on it. */
    private final String address = "2001:db8::" + Sample.id().substring(0, 4);

    @Test
    void codeOpensTheWorkbookHoweverItIsWrittenAndStandsInNoAddress() {
        OpenedBook book =
                new OpenedBook(api).save("o05", Sample.answers("Min text", 1)).open();
        String code = make(book);

        HttpResponse<String> answer = type(code.toLowerCase(Locale.ROOT).replace(" ", "-"));

        assertThat(code).matches("([2-9A-HJKMNP-Z]{4} ){6}[2-9A-HJKMNP-Z]{2}");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/arbetsbok");
        String session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("arbetsbok="))
                .findFirst()
                .orElseThrow();
        assertThat(session).contains("HttpOnly", "Secure");
        assertThat(api.get("/arbetsbok", "Accept", "text/html", "Cookie", session.replaceFirst(";.*", ""))
                        .body())
                .contains("Min text");
        assertThat(book.page("/arbetsbok/lank").text())
                .contains("Du gjorde en kod")
                .doesNotContain(code);
    }

    @Test
    void newCodeTakesThePlaceOfTheOldAndARemovedOneOpensNothing() {
        OpenedBook book = new OpenedBook(api).open();
        String first = make(book);
        String second = make(book);

        assertThat(type(first).statusCode()).isEqualTo(403);
        assertThat(type(second).statusCode()).isEqualTo(302);
        book.submit("/arbetsbok/lank", "/arbetsbok/lank/ta-bort", Map.of());

        assertThat(type(second).body()).contains("Koden öppnar ingen arbetsbok");
    }

    @Test
    void pageOfTheCodeCanBeReadMoreOftenThanThereAreConnectionsToTheStore() {
        OpenedBook book = new OpenedBook(api).open();

        for (int time = 0; time < 20; time++) {
            assertThat(book.get("/arbetsbok/lank").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void erasedWorkbookIsOpenedByNoCode() {
        OpenedBook book = new OpenedBook(api).open();
        String code = make(book);

        book.submit("/arbetsbok/radera-allt", "/arbetsbok/radera-allt", Map.of());

        assertThat(type(code).statusCode()).isEqualTo(403);
    }

    @Test
    void keyOfAPackageIsNoCode() {
        OpenedBook book = new OpenedBook(api).open();

        assertThat(type(book.key()).statusCode()).isEqualTo(403);
    }

    @Test
    void tenWrongCodesArePausedForAQuarterEvenForTheRightOne() {
        String code = make(new OpenedBook(api).open());
        for (int wrong = 0; wrong < 10; wrong++) {
            assertThat(type("fel").statusCode()).isEqualTo(403);
        }

        HttpResponse<String> answer = type(code);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Vänta en kvart");
        clock.later(
                Duration.ofMinutes(16),
                () -> assertThat(type(code).statusCode()).isEqualTo(302));
    }

    private String make(OpenedBook book) {
        String page =
                book.submit("/arbetsbok/lank", "/arbetsbok/lank", Map.of()).body();
        return Jsoup.parse(page).select(".made-code .code").text();
    }

    private HttpResponse<String> type(String code) {
        return api.post(
                "/arbetsbok/kod",
                "_csrf=AGE%3D&code=" + code.replace(" ", "+"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Cookie",
                "XSRF-TOKEN=a",
                "X-Forwarded-For",
                address);
    }
}
