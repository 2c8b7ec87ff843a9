package se.innovationskraft.bridge.workbook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.document.OtherTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the texts of a document are to those of another.
 *
 * @param came how many are new
 * @param same how many are there already, if only as another version
 * @param differed items where both have a text, and not the same
 */
record Comparison(int came, int same, List<String> differed) {

    /**
     * Compares texts item by item.
     *
     * @param there null when there is no document
     */
    static Comparison of(@Nullable Body there, Body incoming) {
        Counter counter = new Counter();
        incoming.rounds().forEach((number, round) -> {
            ObjectNode same = there == null ? null : there.rounds().get(number);
            for (Map.Entry<String, JsonNode> field : round.path("fields").properties()) {
                counter.count(
                        field.getKey(),
                        same == null ? null : same.path("fields").get(field.getKey()),
                        field.getValue());
            }
        });
        return new Comparison(counter.came, counter.same, List.copyOf(counter.differed));
    }

    private static final class Counter {

        private final List<String> differed = new ArrayList<>();
        private int came;
        private int same;

        void count(String item, @Nullable JsonNode there, JsonNode incoming) {
            JsonNode value = incoming.path("value");
            if (isEmpty(value)) {
                return;
            }
            if (there == null
                    || (isEmpty(there.path("value")) && OtherTexts.of(there).isEmpty())) {
                came++;
            } else if (Objects.equals(value, there.get("value"))
                    || OtherTexts.of(there).contains(value)) {
                same++;
            } else if (!differed.contains(item)) {
                differed.add(item);
            }
        }

        private static boolean isEmpty(JsonNode value) {
            return value.isMissingNode()
                    || (value.isString() && value.asString().isEmpty());
        }
    }
}
