package se.innovationskraft.bridge.xapi.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The part of JSONPath that profiles may use (xAPI Profiles, part two, 8.1), without descent at any depth:
 * {@code $.a['b','c'][*][0] | $.d}.
 *
 * @param alternatives the paths between the pipes, each as its steps
 */
record StatementPath(List<List<Step>> alternatives) {

    private static final String STRINGS = "'[^']+'(?:\\s*,\\s*'[^']+')*";
    private static final String INDICES = "\\d+(?:\\s*,\\s*\\d+)*";
    private static final Pattern STEP =
            Pattern.compile("\\.(\\*|[A-Za-z_]\\w*)|\\[\\s*(\\*|" + STRINGS + "|" + INDICES + ")\\s*\\]");

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException when it is none, or uses a filter or script
     */
    static StatementPath of(String text) {
        return new StatementPath(Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .map(StatementPath::steps)
                .toList());
    }

    private static List<Step> steps(String text) {
        if (!text.startsWith("$")) {
            throw new IllegalArgumentException(text);
        }
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text).region(1, text.length());
        while (matcher.lookingAt()) {
            steps.add(Step.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
            matcher.region(matcher.end(), text.length());
        }
        if (matcher.regionStart() < text.length()) {
            throw new IllegalArgumentException(text);
        }
        return steps;
    }

    /** What stands at the path; nothing when there is no such place. */
    List<JsonNode> values(JsonNode statement) {
        return alternatives.stream().flatMap(steps -> follow(steps, statement)).toList();
    }

    private static Stream<JsonNode> follow(List<Step> steps, JsonNode from) {
        Stream<JsonNode> found = Stream.of(from);
        for (Step step : steps) {
            found = found.flatMap(step::from);
        }
        return found;
    }

    /**
     * One step down.
     *
     * @param keys names or indices; {@code *} for all there are
     */
    record Step(List<String> keys) {

        static Step of(String text) {
            return new Step(Arrays.stream(text.split(","))
                    .map(key -> key.strip().replace("'", ""))
                    .toList());
        }

        Stream<JsonNode> from(JsonNode node) {
            return keys.stream().flatMap(key -> key.equals("*") ? node.valueStream() : child(node, key).stream());
        }

        private static List<JsonNode> child(JsonNode node, String key) {
            JsonNode child = node.isArray() && key.matches("\\d+") ? node.get(Integer.parseInt(key)) : node.get(key);
            return child == null ? List.of() : List.of(child);
        }
    }
}
