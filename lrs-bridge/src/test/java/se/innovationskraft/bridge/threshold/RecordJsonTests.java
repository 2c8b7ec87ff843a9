package se.innovationskraft.bridge.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A record is kept as JSON: what comes back is what was published. */
class RecordJsonTests {

    /** The room knows no JSON, so whoever keeps a record says how its kinds are named. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kind {}

    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(AreaResult.class, Kind.class)
            .addMixIn(AreaChange.class, Kind.class)
            .addMixIn(Tally.class, Kind.class)
            .build();

    @Test
    void publicationComesBackAsItWas() {
        Publication publication = Threshold.publish(Rules.USUAL, answers(1), List.of());
        String kept = json.writeValueAsString(publication);

        assertThat(json.readValue(kept, Publication.class)).isEqualTo(publication);
        assertThat(kept)
                .contains("{\"kind\":\"Exact\",\"area\":\"kultur\",\"counts\":[6,6,6,0],\"unknown\":0,"
                        + "\"median\":{\"low\":2,\"high\":2},\"q1\":1,\"q3\":3}")
                .contains("{\"kind\":\"Mostly\",\"area\":\"samverkan\",\"level\":2,\"atLeast\":16,\"of\":18}")
                .contains("{\"kind\":\"Withheld\",\"area\":\"struktur\",\"reason\":\"TOO_FEW\"}")
                .doesNotContain("person", "tells");
    }

    @Test
    void refusalChangeAndTallyComeBackAsTheyWere() {
        Publication refused = Threshold.publish(Rules.USUAL, List.of(), List.of());
        Change change = Threshold.change(Rules.USUAL, answers(1), answers(2), List.of());
        Tally tally = Threshold.tally(Rules.USUAL, Map.of("tid", 3, "budget", 0), 7);

        assertThat(json.readValue(json.writeValueAsString(refused), Publication.class))
                .isEqualTo(refused);
        assertThat(json.readValue(json.writeValueAsString(change), Change.class))
                .isEqualTo(change);
        assertThat(json.readValue(json.writeValueAsString(tally), Tally.class)).isEqualTo(tally);
    }

    private static List<Answer> answers(int first) {
        List<Answer> answers = new ArrayList<>();
        for (int person = 0; person < 18; person++) {
            Map<String, Integer> levels = person == 0
                    ? Map.of("kultur", 1, "samverkan", 2, "struktur", first)
                    : Map.of("kultur", 1 + person % 3, "samverkan", 2);
            answers.add(new Answer(person, person % 2 == 0 ? "A" : "B", levels));
        }
        return answers;
    }
}
