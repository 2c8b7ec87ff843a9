package se.innovationskraft.packager.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.model.Problem;

/** A logo of any usual kind becomes the one file that packages have, and brings nothing else with it. */
class LogoTests {

    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">";

    /** One pixel of each way to write WebP. */
    private static final Map<String, String> WEBP = Map.of(
            "VP8 ", "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
            "VP8L", "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==",
            "VP8X", "UklGRhIAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAA");

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureIsPutInsideAnSvgOfItsOwnSize(String kind) throws IOException {
        byte[] picture = picture(kind, 40, 12);

        String svg = logo(picture);

        assertThat(svg)
                .contains("width=\"40\"", "height=\"12\"", "viewBox=\"0 0 40 12\"")
                .contains("data:image/" + kind.replace("jpg", "jpeg") + ";base64,")
                .contains(Base64.getEncoder().encodeToString(picture));
        assertThat(logo(svg)).as("read back").isEqualTo(svg);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VP8 ", "VP8L", "VP8X"})
    void webpIsKnownInAllItsKinds(String kind) {
        byte[] picture = Base64.getDecoder().decode(WEBP.get(kind));

        assertThat(logo(Arrays.copyOf(picture, Math.max(picture.length, 30))))
                .contains("data:image/webp;base64,")
                .contains("viewBox=\"0 0 1 1\"");
    }

    @Test
    void whatADrawingProgramLeavesInAnSvgIsNotTakenAlong() {
        String svg = logo("""
                <?xml version="1.0"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <!-- Made by Somebody -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/n" xmlns:xlink="http://www.w3.org/1999/xlink"
                  width="20px" height="10" i:export="C:\\\\Users\\\\somebody">
                  <metadata><i:view who="somebody"/></metadata><i:view><path d="M1"/></i:view>
                  <style>.a { fill: url(#b) }</style>
                  <use xlink:href="#c"/><path class="a" d="M1 1h2z"/>
                </svg>
                """);

        assertThat(svg)
                .startsWith("<svg ")
                .doesNotContainIgnoringCase("somebody")
                .doesNotContain("DOCTYPE", "inkscape", "M1\"")
                .contains("viewBox=\"0 0 20 10\"", "xlink:href=\"#c\"", "M1 1h2z", ".a { fill: url(#b) }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload=\"alert(1)\"/>",
                "<g ONCLICK=\"alert(1)\"/>",
                "<a href=\"https://a.example\"><path d=\"M1\"/></a>",
                "<foreignObject><p/></foreignObject>",
                "<image href=\"https://a.example/a.png\"/>",
                "<image xlink:href=\"data:image/svg+xml;base64,AAAA\"/>",
                "<use xlink:href=\"https://a.example/a.svg#b\"/>",
                "<feImage href=\"#a\"/>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onload\" to=\"a\"/>",
                "<path style=\"fill: url( 'https://a.example/a')\"/>",
                "<path fill=\"url(//a.example/a)\"/>",
                "<style>@import 'https://a.example/a.css';</style>",
                "<style>@im<!-- -->port 'https://a.example/a.css';</style>",
                "<style>a { fill: u\\72l(https://a.example) }</style>",
            })
    void whatCouldRunOrFetchSomethingIsRefusedWithItsLine(String content) {
        LocalLayerReader.Result read = read(bytes(ROOT + "\n" + content + "</svg>"));

        assertThat(read.layer()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("logo-unsafe");
            assertThat(problem.arguments().get(2)).isEqualTo("2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a",
                "",
                "<html></html>",
                "<svg/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"&a;\"/>"
            })
    void whatIsNoWholePictureIsRefused(String content) {
        assertThat(rules(bytes(content))).containsExactly("logo-not-svg");
    }

    @Test
    void anSvgThatDoesNotSayHowLargeItIsIsRefused() {
        assertThat(rules(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"9\"/>")))
                .containsExactly("logo-no-size");
    }

    @Test
    void aPictureThatMakesThePackageSlowIsRefused() throws IOException {
        assertThat(rules(picture("png", 2_001, 10))).containsExactly("logo-too-wide");
        assertThat(rules(Arrays.copyOf(picture("png", 10, 10), 50_001))).containsExactly("logo-too-heavy");
        assertThat(rules(bytes(ROOT + " ".repeat(70_000) + "</svg>"))).containsExactly("logo-too-heavy");
    }

    @Test
    void theHeaviestPictureReadsBack() throws IOException {
        byte[] heaviest = Arrays.copyOf(picture("png", 2_000, 2_000), 50_000);

        String svg = logo(heaviest);

        assertThat(logo(svg)).isEqualTo(svg);
    }

    private static String logo(String svg) {
        return logo(bytes(svg));
    }

    private static String logo(byte[] picture) {
        LocalLayerReader.Result read = read(picture);
        assertThat(read.problems()).isEmpty();
        return new String(read.layer().orElseThrow().logo().orElseThrow(), StandardCharsets.UTF_8);
    }

    private static java.util.List<String> rules(byte[] picture) {
        return read(picture).problems().stream().map(Problem::rule).toList();
    }

    private static LocalLayerReader.Result read(byte[] picture) {
        String json = "{\"org\": \"a\", \"name\": \"A\", \"logo\": {\"file\": \"logo.svg\", \"alt\": \"A\"}}";
        return new LocalLayerReader(Map.of(), name -> Optional.of(picture)).read("kommun.json", bytes(json));
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
