package se.innovationskraft.bridge.workbook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.innovationskraft.bridge.workbook.export.ImportReport.Line;

/** Tells of an exercise once, though a file may hold it as a document, as a package's file, and in several files. */
final class ImportLines {

    private ImportLines() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> refused = new ArrayList<>();
        Map<List<Object>, Line> taken = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.refusal() == null) {
                taken.merge(List.of(line.kind(), line.activity()), line, ImportLines::join);
            } else if (!refused.contains(line)) {
                refused.add(line);
            }
        }
        List<Line> all = new ArrayList<>(taken.values());
        all.addAll(refused);
        return all;
    }

    /** The later of two found there what the earlier had brought. */
    private static Line join(Line first, Line second) {
        List<String> differed = new ArrayList<>(first.differed());
        second.differed().stream()
                .filter(question -> !differed.contains(question))
                .forEach(differed::add);
        Map<Integer, Integer> moved = new TreeMap<>(first.moved());
        moved.putAll(second.moved());
        int came = first.came() + second.came();
        int known = first.same() + second.same();
        return new Line(
                first.kind(), first.activity(), first.title(), came, Math.max(0, known - came), differed, moved, null);
    }

    /** Only those rounds that have got another number. */
    static Map<Integer, Integer> changed(Map<Integer, Integer> numbers) {
        Map<Integer, Integer> changed = new TreeMap<>(numbers);
        changed.entrySet().removeIf(round -> round.getKey().equals(round.getValue()));
        return changed;
    }
}
