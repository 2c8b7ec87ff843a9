package se.innovationskraft.bridge.xapi;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How well it went, as numbers.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#2451-score">2.4.5.1 Score</a>
 */
final class ScoreRules {

    private static final String TYPE_RULE = "xapi-2.4.5.1";
    private static final String SCALED_RULE = "xapi-2.4.5.1.s2.table1.row1";
    private static final String RAW_RULE = "xapi-2.4.5.1.s2.table1.row2";
    private static final String MIN_RULE = "xapi-2.4.5.1.s2.table1.row3";
    private static final String MAX_RULE = "xapi-2.4.5.1.s2.table1.row4";

    private ScoreRules() {}

    static void check(Place score) {
        if (!score.isObject(TYPE_RULE)) {
            return;
        }
        score.only(List.of("scaled", "raw", "min", "max"));
        BigDecimal min = number(score, "min");
        BigDecimal max = number(score, "max");
        score.optional("scaled", scaled -> {
            if (scaled.isNumber(SCALED_RULE)) {
                checkBetween(scaled, BigDecimal.ONE.negate(), BigDecimal.ONE, SCALED_RULE);
            }
        });
        score.optional("max", place -> place.isNumber(MAX_RULE));
        score.optional("min", place -> checkMin(place, max));
        score.optional("raw", raw -> {
            if (raw.isNumber(RAW_RULE)) {
                checkBetween(raw, min, max, RAW_RULE);
            }
        });
    }

    private static void checkMin(Place min, @Nullable BigDecimal max) {
        if (min.isNumber(MIN_RULE) && max != null && min.value().decimalValue().compareTo(max) >= 0) {
            min.refuse(MIN_RULE, "a number less than max");
        }
    }

    private static void checkBetween(Place place, @Nullable BigDecimal low, @Nullable BigDecimal high, String rule) {
        BigDecimal value = place.value().decimalValue();
        if (low != null && value.compareTo(low) < 0) {
            place.refuse(rule, "a number of at least " + low);
        } else if (high != null && value.compareTo(high) > 0) {
            place.refuse(rule, "a number of at most " + high);
        }
    }

    private static @Nullable BigDecimal number(Place score, String name) {
        JsonNode found = score.value().get(name);
        return found != null && found.isNumber() ? found.decimalValue() : null;
    }
}
