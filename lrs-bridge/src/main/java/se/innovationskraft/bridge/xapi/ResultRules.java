package se.innovationskraft.bridge.xapi;

import java.util.List;

/**
 * What came of it.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#245-result">2.4.5 Result</a>
 */
final class ResultRules {

    private static final String TYPE_RULE = "xapi-2.4.5.s2";
    private static final String ROW = "xapi-2.4.5.s2.table1.row";

    private ResultRules() {}

    static void check(Place result) {
        if (!result.isObject(TYPE_RULE)) {
            return;
        }
        result.only(List.of("score", "success", "completion", "response", "duration", "extensions"));
        result.optional("score", ScoreRules::check);
        result.optional("success", success -> success.isBoolean(ROW + 2));
        result.optional("completion", completion -> completion.isBoolean(ROW + 3));
        result.optional("response", response -> response.isText(ROW + 4));
        result.optional("duration", duration -> duration.isText("xapi-4.6.s1.b1", TextFormat.DURATION));
        result.optional("extensions", MapRules::extensions);
    }
}
