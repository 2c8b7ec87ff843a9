package se.innovationskraft.bridge.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.openhtmltopdf.util.XRLog;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTests {

    private final Manuscript manuscript = new Manuscript(new Glyphs());
    private final Press press = new Press();

    @Test
    void aPaperIsTaggedAndSaysWhatItIsAndInWhichLanguage() throws IOException {
        TaggedPdf paper = paper(
                        "<h1>Rubrik</h1><h2 id=a>Två</h2><p>En <b>viktig</b> <em>rad</em>, åäö.</p><ul><li>Ett</ul>"
                                + "<table><caption>Tal</caption><thead><tr><th scope=col>Namn<th scope=col>Tal</thead>"
                                + "<tbody><tr><th scope=row>Ett<td>1</tbody></table>")
                .isAccessible();

        assertThat(paper.title()).isEqualTo("Prov");
        assertThat(paper.language()).isEqualTo("sv");
        assertThat(paper.bookmarks()).containsExactly("Två");
        assertThat(paper.text()).contains("En viktig rad, åäö.");
        assertThat(paper.foot()).isEqualTo("1 / 1 ");
    }

    @Test
    void whatTheTypefaceLacksBecomesOneSquareForEachSignAndIsToldOf() throws IOException {
        TaggedPdf paper = paper("<p>Hej 😀 👩‍👩‍👧 مرحبا é\u0007x\u200F ✓</p><p class=for-missing>□ saknas</p>")
                .isAccessible();

        assertThat(paper.text()).contains("Hej □ □ □□□□□ éx ✓").contains("□ saknas");
    }

    @Test
    void nothingIsToldOfWhatIsNotMissing() throws IOException {
        assertThat(paper("<p>Alla tecken finns □.</p><p class=for-missing>saknas</p>")
                        .text())
                .contains("finns □.")
                .doesNotContain("saknas");
    }

    @Test
    void whatCannotBeDrawnIsWrittenInNoLog() throws IOException {
        PrintStream console = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            paper("<p style='colour: hemligt'>hemligt 😀</p><img src='hemligt.png' alt=''>");
        } finally {
            System.setErr(console);
        }

        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain("hemligt");
        assertThat(XRLog.isLoggingEnabled()).isFalse();
    }

    @Test
    void aWordThatIsWiderThanThePageIsBroken() throws IOException {
        TaggedPdf paper =
                paper("<p>" + "innovationskraft".repeat(2_000) + "</p>").isAccessible();

        assertThat(paper.pages()).isGreaterThan(3);
        assertThat(paper.text().replaceAll("\\s", "")).hasSize(2_000 * "innovationskraft".length());
    }

    @Test
    void noAddressIsFollowed() throws IOException {
        List<String> asked = new ArrayList<>();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
        });
        other.start();
        try {
            String there = "http://127.0.0.1:" + other.getAddress().getPort();
            paper(("<link rel=stylesheet href='%s/a.css'><style>@import url(%s/b.css);"
                            + "@font-face{font-family:x;src:url(%s/c.ttf)}p{font-family:x,Paper;background:url(%s/d.png)}</style>"
                            + "<p>Text</p><img src='%s/e.png' alt=x><object data='%s/f.svg'></object>"
                            + "<img src='file:///etc/hostname' alt=x><iframe src='%s/g'></iframe>")
                    .replace("%s", there));
        } finally {
            other.stop(0);
        }

        assertThat(asked).isEmpty();
    }

    @Test
    void aPaperOfTooManyPagesIsRefused() {
        String pages = "<p style='page-break-after:always'>x</p>".repeat(Paper.MOST_PAGES + 5);

        assertThatExceptionOfType(PaperRefusedException.class)
                .isThrownBy(() -> paper(pages))
                .returns(PaperRefusedException.Reason.TOO_LONG, PaperRefusedException::reason);
    }

    private TaggedPdf paper(String body) {
        String page = "<!DOCTYPE html><html lang=sv><head><title>Prov</title></head><body>" + body + "</body></html>";
        return new TaggedPdf(press.print(manuscript.read(page), Paper.MOST_PAGES));
    }
}
