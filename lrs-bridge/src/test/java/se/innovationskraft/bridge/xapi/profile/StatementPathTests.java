package se.innovationskraft.bridge.xapi.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where in a statement the rules of templates look. */
class StatementPathTests {

    private static final JsonNode STATEMENT = JsonMapper.shared().readTree("""
            {"a": {"b": 1, "c d": 2, "https://e.x/ext/round": 3}, "list": [{"id": 4}, {"id": 5}, {}]}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            $.a.b                         | [1]
            $['a']['c d']                 | [2]
            $.a['https://e.x/ext/round']  | [3]
            $.a['b','c d']                | [1, 2]
            $.list[*].id                  | [4, 5]
            $.list[1].id                  | [5]
            $.list[0,1].id                | [4, 5]
            $.a.*                         | [1, 2, 3]
            $.a[7]                        | []
            $.list.id                     | []
            $.none.at.all                 | []
            """)
    void findsWhatStandsThere(String path, String values) {
        assertThat(StatementPath.of(path).values(STATEMENT).toString()).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.a.b | $.list[*].id", "$.a.b|$.list[*].id"})
    void pathsBetweenPipesAreAddedUp(String path) {
        assertThat(StatementPath.of(path).values(STATEMENT).toString()).isEqualTo("[1, 4, 5]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "$..b", "$.a[?(@.b)]", "$.list[(@.length-1)]", "$.list[-1]", "$.a |", "$.a['b'"})
    void whatIsNoPathIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> StatementPath.of(path));
    }
}
