package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import se.innovationskraft.packager.model.Source;

/**
 * A fenced block, split but not yet understood: <code>```fritext vad-hande roll: reflektion max: 1400</code>.
 *
 * @param word the first word after the fence
 * @param names the words between it and the first attribute: a field's id, or the ids that {@code visa} shows
 * @param attributes in the order written
 * @param lines the lines inside, with their places
 */
record Block(String word, List<String> names, Map<String, String> attributes, List<Line> lines, Source at) {

    /** A title runs to the end of the line: it is the one value that may hold blanks. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(titel):\\s*(.+)|([\\p{L}-]+):\\s*(\\S+)");

    /** A line inside the fence, without leading or trailing blanks. */
    record Line(String text, Source at) {}

    static Block of(FencedCodeBlock fence, MarkdownBody body) {
        String info = fence.getInfo().strip();
        Matcher attribute = ATTRIBUTE.matcher(info);
        Map<String, String> attributes = new LinkedHashMap<>();
        int namesEnd = info.length();
        while (attribute.find()) {
            namesEnd = Math.min(namesEnd, attribute.start());
            int name = attribute.group(1) == null ? 3 : 1;
            attributes.put(attribute.group(name), attribute.group(name + 1));
        }
        List<String> words = List.of(info.substring(0, namesEnd).strip().split("[\\s,]+"));
        return new Block(
                words.get(0),
                words.subList(1, words.size()),
                java.util.Collections.unmodifiableMap(attributes),
                lines(fence, body),
                body.at(fence));
    }

    private static List<Line> lines(FencedCodeBlock fence, MarkdownBody body) {
        List<Line> lines = new ArrayList<>();
        List<String> literal = fence.getLiteral().lines().toList();
        for (int index = 0; index < literal.size(); index++) {
            String text = literal.get(index).strip();
            if (!text.isEmpty()) {
                lines.add(new Line(text, body.at(fence, index + 1)));
            }
        }
        return List.copyOf(lines);
    }

    /** Everything inside, as Markdown. */
    String text() {
        return String.join("\n\n", lines.stream().map(Line::text).toList());
    }
}
