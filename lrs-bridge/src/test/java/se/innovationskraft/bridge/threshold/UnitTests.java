package se.innovationskraft.bridge.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.innovationskraft.bridge.threshold.History.AREA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parts of an organisation, and what the rest would tell. */
class UnitTests {

    private final List<Answer> answers = new ArrayList<>();

    @Test
    void partsAreToldOfWhenTheRestIsLargeEnough() {
        add("A", 4, 4, 4, 0);
        add("B", 3, 3, 3, 0);
        add("C", 2, 2, 1, 0);
        add(null, 2, 1, 1, 0);

        assertThat(shown()).containsExactly("A", "B");
        assertThat(publish().units().get("C")).containsExactly(new AreaResult.Withheld(AREA, Reason.TOO_FEW));
    }

    @Test
    void subtractUnitFromAll() {
        add("A", 4, 4, 4, 0);
        add("B", 3, 3, 3, 0);
        add("C", 2, 2, 1, 0);

        assertThat(shown()).containsExactly("A");
        assertThat(publish().units().get("B")).containsExactly(new AreaResult.Withheld(AREA, Reason.WOULD_REVEAL_REST));
    }

    @Test
    void ofEqualPartsTheLastIsLeftOut() {
        add("A", 3, 3, 3, 0);
        add("B", 3, 3, 3, 0);
        add("C", 2, 2, 1, 0);

        assertThat(shown()).containsExactly("A");
    }

    @Test
    void bandBySubtraction() {
        add("A", 1, 10, 1, 0);
        add("B", 3, 3, 3, 0);

        assertThat(shown()).isEmpty();
    }

    @Test
    void onePartThatIsAllOfThoseWithAPartIsNotToldOf() {
        add("A", 3, 3, 3, 0);
        add(null, 3, 3, 3, 0);

        assertThat(shown()).isEmpty();
    }

    @Test
    void unknownMakesAPartTooSmallForAllParts() {
        add("A", 3, 2, 1, 0);
        add("B", 3, 3, 3, 0);
        answers.add(new Answer(answers.size(), "A", Map.of(AREA, 0)));

        assertThat(shown()).isEmpty();
        assertThat(publish().units().get("A")).containsExactly(new AreaResult.Withheld(AREA, Reason.WOULD_REVEAL_REST));
    }

    @Test
    void aFewWhoChangePartsHideThePartsAndNotTheWhole() {
        add("A", 3, 3, 3, 0);
        add("B", 3, 3, 3, 0);
        Earlier first = Earlier.of("r0", publish(), answers);
        Answer moved = answers.set(0, new Answer(0, "B", Map.of(AREA, 1)));

        Publication next = Threshold.publish(Rules.USUAL, answers, List.of(first));

        assertThat(moved.unit()).isEqualTo("A");
        assertThat(next.organisation().get(0).tells()).isTrue();
        assertThat(next.units().get("A")).containsExactly(new AreaResult.Withheld(AREA, Reason.TOO_FEW_CAME_OR_LEFT));
    }

    private void add(@Nullable String unit, int... counts) {
        for (int level = 1; level <= counts.length; level++) {
            for (int i = 0; i < counts[level - 1]; i++) {
                answers.add(new Answer(answers.size(), unit, Map.of(AREA, level)));
            }
        }
    }

    private Publication publish() {
        return Threshold.publish(Rules.USUAL, answers, List.of());
    }

    private List<String> shown() {
        Publication publication = publish();
        return publication.units().keySet().stream()
                .filter(unit -> publication.isShown(AREA, unit))
                .toList();
    }
}
