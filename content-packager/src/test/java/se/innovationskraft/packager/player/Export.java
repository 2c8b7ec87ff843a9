package se.innovationskraft.packager.player;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with a leader's answers, as they were handed it. */
record Export(String words) {

    private static final String TYPED = "Åsa";

    static Export of(Download download) {
        try {
            JsonNode file = new JsonMapper().readTree(Files.readString(download.path()));
            String words =
                    file.findValues("answer").stream().map(JsonNode::asString).collect(Collectors.joining(" "));
            return new Export(normal(words));
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read", e);
        }
    }

    /** What was typed, without what was chosen. */
    static List<String> textsIn(Map<String, List<String>> answers) {
        return answers.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.startsWith(TYPED))
                .distinct()
                .toList();
    }

    List<String> lacks(Map<String, List<String>> answers) {
        return textsIn(answers).stream()
                .filter(text -> !words.contains(normal(text)))
                .toList();
    }

    /** Lines may be joined in another way than they were written. */
    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
