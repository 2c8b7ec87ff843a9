package se.innovationskraft.packager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is left untranslated, and no rule is without words. */
class MessageBundleTests {

    private static final Path MAIN = Path.of("src", "main");
    private static final String PROBLEMS = "src/main/resources/se/innovationskraft/packager/check/problems";
    private static final Pattern RULE = Pattern.compile(
            "(?:Problem\\.(?:error|warning|inFile)|Manifest\\.problem|missingIf|problemIf|repeated|refuse|UnusableSvgException|[. ]problem|new Problem)\\([^\"]*\"([a-z0-9-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROBLEMS,
                "src/main/resources/se/innovationskraft/packager/cli/texts",
                "src/main/resources/se/innovationskraft/packager/compare/reasons",
                "../scorm-templates/src/messages/page",
                "../scorm-templates/src/messages/player",
                "../scorm-templates/src/messages/templates",
                "../scorm-templates/src/messages/keeps-nothing",
                "../scorm-templates/src/messages/keeps-record",
                "../scorm-templates/src/messages/remote",
                "../scorm-templates/src/messages/site",
                "../scorm-templates/src/messages/book",
                "../scorm-templates/src/messages/tailor",
                "../scorm-templates/src/messages/tailoring",
                "../scorm-templates/src/messages/course",
                "../scorm-templates/src/messages/map",
                "../scorm-templates/src/messages/diploma"
            })
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces(String bundle) throws IOException {
        Properties swedish = load(bundle + "_sv.properties");
        Properties english = load(bundle + "_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
        for (String key : swedish.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(swedish.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keeps-nothing", "keeps-record"})
    void whatStandsInsteadSaysOnlyWhatWouldElseBeSaidInOtherWords(String bundle) throws IOException {
        String messages = "../scorm-templates/src/messages/";
        Properties usual = new Properties();
        for (String name : List.of("page", "course", "player", "templates")) {
            usual.putAll(load(messages + name + "_sv.properties"));
        }
        Properties instead = load(messages + bundle + "_sv.properties");

        assertThat(usual.stringPropertyNames()).containsAll(instead.stringPropertyNames());
        for (String key : instead.stringPropertyNames()) {
            assertThat(places(instead.getProperty(key))).as(key).isEqualTo(places(usual.getProperty(key)));
        }
    }

    @Test
    void everyRuleHasAMessageAndARemedy() throws IOException {
        Set<String> keys = load(PROBLEMS + "_sv.properties").stringPropertyNames();

        Set<String> rules = rulesInTheCode();

        assertThat(rules).hasSizeGreaterThan(50);
        assertThat(keys).containsAll(rules);
        assertThat(keys).containsAll(rules.stream().map(rule -> rule + ".fix").toList());
    }

    private static Set<String> rulesInTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RULE.matcher(read(file)).results())
                    .map(MatchResult::group)
                    .map(call -> call.substring(call.indexOf('"') + 1, call.length() - 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
