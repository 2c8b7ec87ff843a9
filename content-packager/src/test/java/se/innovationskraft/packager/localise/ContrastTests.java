package se.innovationskraft.packager.localise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The packager and the player judge a colour alike. */
class ContrastTests {

    @Test
    void contrastIsWhatWcagSaysItIs() {
        assertThat(Contrast.between("#000000", "#FFFFFF")).isEqualTo(21.0, within(1e-9));
        assertThat(Contrast.between("#777777", "#ffffff")).isEqualTo(4.48, within(0.005));
        assertThat(Contrast.between("#ffffff", "#767676")).isEqualTo(4.54, within(0.005));
    }

    @Test
    void thePlayerKnowsTheSameGroundsAndTheSameLimit() throws IOException {
        String player = Files.readString(Path.of("..", "scorm-templates", "src", "later", "local", "contrast.js"));

        new LayerSchema()
                .layer()
                .at("/keys/colours/keys")
                .propertyStream()
                .forEach(scheme -> scheme.getValue()
                        .path("keys")
                        .forEach(rule -> assertThat(player)
                                .contains("%s: { ground: \"%s\""
                                        .formatted(
                                                scheme.getKey(),
                                                rule.path("ground").stringValue()))
                                .contains("ENOUGH = " + rule.path("contrast").doubleValue() + ";")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/localise/nearest-colours.csv", delimiter = '|', commentCharacter = '%')
    void theNearestColourKeepsItsHueAndCanBeRead(String colour, String ground, String nearest) {
        assertThat(NearestColour.to(colour, ground, 4.5)).isEqualTo(nearest);
        assertThat(Contrast.between(nearest, ground)).isGreaterThanOrEqualTo(4.5);
    }
}
