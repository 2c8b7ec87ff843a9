package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.stage.Packages;

/** Tests of what every package says of itself under *Hjälp*, and of its map. */
class AboutTests {

    private static final List<String> FIELDS = List.of(
            "exercise",
            "programme",
            "version",
            "edition",
            "date",
            "owner",
            "contact",
            "licence",
            "accessibility",
            "storage");

    static List<String> exercises() {
        return Packages.exerciseIds();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyPackageTellsWhatItIsWhoAnswersForItAndWhereWhatIsWrittenStays(String exerciseId) {
        Document page = page(exerciseId);

        assertThat(page.select("[data-about]").eachAttr("data-about")).containsExactlyElementsOf(FIELDS);
        assertThat(page.select("[data-about]")).allMatch(Element::hasText);
        assertThat(page.select("[data-about=version]").text())
                .isEqualTo(Packages.exercise(exerciseId).version());
        assertThat(page.select("[data-about=date]").text()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(page.select("[data-about=storage] dt")).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theMapHasAPlaceForEachStepOrSitting(String exerciseId) {
        Document page = page(exerciseId);
        int sittings = Packages.exercise(exerciseId).sittings();
        int steps = Packages.exercise(exerciseId).steps().size();

        assertThat(page.select("[data-place]")).hasSize(sittings > 1 ? sittings : steps);
        assertThat(page.select("[data-part=plan-step]")).hasSize(steps);
        assertThat(page.select("[data-part=map]"))
                .hasSize(3)
                .allMatch(map -> map.attr("role").equals("img")
                        && map.attr("aria-label")
                                .contains(" " + page.select("[data-place]").size() + " "));
    }

    private static Document page(String exerciseId) {
        Map<String, byte[]> files = Packages.unpacked(exerciseId, LocalLayer.NEUTRAL);
        return Jsoup.parse(new String(files.get("index.html"), StandardCharsets.UTF_8));
    }
}
