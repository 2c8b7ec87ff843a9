package se.innovationskraft.packager.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;

/**
 * The lines between the two {@code ---} at the top of a file: {@code key: value}, split at the first colon. No YAML:
 * {@code no}, {@code 12:30} and {@code 1.10} stay the text they are.
 *
 * @param bodyStart index of the first line after it
 */
record FrontMatter(SourceFile file, Map<String, Entry> entries, int bodyStart) {

    private static final String FENCE = "---";

    /** A value and the line it stands on. */
    record Entry(String value, int line) {}

    FrontMatter {
        entries = Map.copyOf(entries);
    }

    /** Reads it; every line that is not {@code key: value} with an allowed key gives a problem. */
    static FrontMatter read(SourceFile file, List<String> allowedKeys, Consumer<Problem> problems) {
        List<String> lines = file.lines();
        int end = endOf(lines);
        if (end < 0) {
            problems.accept(Problem.error("front-matter-missing", file.at(1)));
            return new FrontMatter(file, Map.of(), 0);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int index = 1; index < end; index++) {
            readLine(file, index, allowedKeys, entries, problems);
        }
        return new FrontMatter(file, entries, end + 1);
    }

    private static int endOf(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            return -1;
        }
        for (int index = 1; index < lines.size(); index++) {
            if (lines.get(index).strip().equals(FENCE)) {
                return index;
            }
        }
        return -1;
    }

    private static void readLine(
            SourceFile file,
            int index,
            List<String> allowedKeys,
            Map<String, Entry> entries,
            Consumer<Problem> problems) {
        String line = file.lines().get(index).strip();
        Source at = file.at(index + 1);
        if (line.isEmpty()) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            problems.accept(Problem.error("front-matter-line", at, line));
            return;
        }
        String key = line.substring(0, colon).strip();
        if (!allowedKeys.contains(key)) {
            problems.accept(Problem.error("unknown-key", at, key, String.join(", ", allowedKeys)));
        } else if (entries.containsKey(key)) {
            problems.accept(
                    Problem.error("duplicate-key", at, key, entries.get(key).line()));
        } else {
            entries.put(key, new Entry(line.substring(colon + 1).strip(), index + 1));
        }
    }

    /** The value of a key; null when it is absent or empty. */
    @Nullable
    String value(String key) {
        Entry entry = entries.get(key);
        return entry == null || entry.value().isEmpty() ? null : entry.value();
    }

    /** Where a key is written; the file's first line when it is absent. */
    Source at(String key) {
        Entry entry = entries.get(key);
        return file.at(entry == null ? 1 : entry.line());
    }
}
