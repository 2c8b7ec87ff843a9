package se.innovationskraft.packager.player;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.innovationskraft.packager.player.stage.AnswersFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with a leader's answers, as they were handed it. */
record Export(String words) {

    private static final String TYPED = "Åsa";

    static Export of(AnswersFile file) {
        return new Export(normal(new JsonMapper()
                .readTree(file.text()).findValues("text").stream()
                        .flatMap(lines -> lines.valueStream())
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(" "))));
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
