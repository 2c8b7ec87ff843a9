package se.innovationskraft.bridge.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.maturity.Suggestions.Suggested;
import se.innovationskraft.packager.model.Programme;

@ServerTest
class SuggestionsTests {

    @Autowired
    private Catalogue catalogue;

    @Test
    void areaWithFewExercisesTakesThoseThatTrainItOnTheSide() {
        Suggestions found = suggestions("samverkan", "o04", "o10", "o12");

        assertThat(found.isScarce()).isTrue();
        assertThat(found.exercises().get(0).packageId()).endsWith("-o04");
        assertThat(found.exercises()).extracting(Suggested::isMain).containsExactly(true, false, false);
    }

    @Test
    void areaWithNoExerciseIsStillNamed() {
        Suggestions found = suggestions("samverkan", "o05");

        assertThat(found.area()).isEqualTo("Samverkan");
        assertThat(found.isScarce()).isTrue();
        assertThat(found.exercises()).isEmpty();
    }

    private Suggestions suggestions(String areaId, String... exerciseIds) {
        Standing now = new Standing(1, "", "");
        Standing goal = new Standing(2, "", "");
        String title =
                catalogue.programme().maturityModel().area(areaId).orElseThrow().title();
        AreaStanding area = new AreaStanding(areaId, title, now, goal, "", List.of());
        return Suggestions.of(with(catalogue.programme(), List.of(exerciseIds)), List.of(area), "")
                .orElseThrow();
    }

    /** The programme, had it only some of its exercises. */
    private static Programme with(Programme all, List<String> exerciseIds) {
        return new Programme(
                all.id(),
                all.title(),
                all.iri(),
                all.version(),
                all.edition(),
                all.date(),
                all.language(),
                all.licence(),
                all.basedOn(),
                all.owner(),
                all.contact(),
                all.probeTitle(),
                all.introduction(),
                all.about(),
                all.maturityModel(),
                all.glossary(),
                all.themes(),
                all.exercises().stream()
                        .filter(exercise -> exerciseIds.contains(exercise.id()))
                        .toList(),
                all.sheets(),
                all.source(),
                all.versionSource());
    }
}
