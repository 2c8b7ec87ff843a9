package se.innovationskraft.packager.player.stage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the player says, and what it says of the workbook, by key, so that a better wording breaks no test. */
public final class Messages {

    private static final Properties SWEDISH = read();

    private Messages() {}

    /** The text with its places filled in. */
    public static String text(String key, Object... values) {
        String text = Objects.requireNonNull(SWEDISH.getProperty(key), key);
        for (int index = 0; index < values.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(values[index]));
        }
        return text;
    }

    /** The text with anything in its places; understood by Java and by the browser alike. */
    public static Pattern pattern(String key) {
        return Pattern.compile(
                text(key).replaceAll("[\\\\^$.|?*+()\\[\\]]", "\\\\$0").replaceAll("\\{\\d}", ".*"));
    }

    private static Properties read() {
        Properties messages = new Properties();
        for (String bundle : List.of("player", "workbook", "templates", "diploma", "remote")) {
            String name = "/scorm-templates/messages/" + bundle + "_sv.properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Messages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
                messages.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return messages;
    }
}
