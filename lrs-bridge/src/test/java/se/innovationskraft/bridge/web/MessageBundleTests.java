package se.innovationskraft.bridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.innovationskraft.bridge.audit.Action;

class MessageBundleTests {

    /** Whole keys, and the fixed first part of those that are put together. */
    private static final Pattern KEY = Pattern.compile("#\\{(?:__\\$\\{')?([a-z0-9.-]+)");

    @Test
    void bothLanguagesOfEveryRoomHaveTheSameKeys() throws IOException {
        assertThat(files("sv")).isNotEmpty();
        for (Resource swedish : files("sv")) {
            Resource english =
                    swedish.createRelative(String.valueOf(swedish.getFilename()).replace("_sv.", "_en."));
            assertThat(properties(english).stringPropertyNames())
                    .as(swedish.getFilename())
                    .isEqualTo(properties(swedish).stringPropertyNames());
        }
        assertThat(files("en")).hasSameSizeAs(files("sv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void noKeyIsWrittenTwiceNotEvenInTwoRooms(String language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (Resource file : files(language)) {
            file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst("=.*", ""))
                    .forEach(keys::add);
        }

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        Properties swedish = bundle("sv");
        Properties english = bundle("en");

        assertThat(swedish.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(english, key)).as(key).isEqualTo(arguments(swedish, key)));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> used = usedKeys();
        Set<String> there = bundle("sv").stringPropertyNames();

        assertThat(there).allMatch(key -> used.stream().anyMatch(use -> meets(use, key)));
        assertThat(used).allMatch(use -> there.stream().anyMatch(key -> meets(use, key)));
    }

    @Test
    void everyDeedThatIsKeptHasWords() throws IOException {
        assertThat(bundle("sv").stringPropertyNames())
                .containsAll(Stream.of(Action.values())
                        .map(action -> "events.action." + action.word())
                        .toList());
    }

    private static boolean meets(String use, String key) {
        return use.endsWith(".") ? key.startsWith(use) : key.equals(use);
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html")) {
            KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static Set<String> arguments(Properties bundle, String key) {
        return Pattern.compile("\\{\\d+}")
                .matcher(bundle.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Resource[] files(String language) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*_" + language + ".properties");
    }

    /** The words of all rooms. */
    private static Properties bundle(String language) throws IOException {
        Properties all = new Properties();
        for (Resource file : files(language)) {
            all.putAll(properties(file));
        }
        return all;
    }

    private static Properties properties(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
