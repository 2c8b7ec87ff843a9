package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.innovationskraft.packager.model.Field.Option;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;

/**
 * The inside of a field's block: the question on the first line, a hint on plain lines after it, then a list.
 *
 * @param keyed {@code - key: text} lines
 * @param numbered {@code 1. text} lines, in order
 */
record BlockBody(String question, String hint, List<Keyed> keyed, List<Block.Line> numbered) {

    private static final Pattern KEYED = Pattern.compile("[-*]\\s+([^:\\s]+)\\s*:\\s*(.+)");
    private static final Pattern CONDITIONAL = Pattern.compile("(?:[-*]\\s+)?([^:]*=[^:]*?|annars)\\s*:\\s*(.+)");
    private static final Pattern NUMBERED = Pattern.compile("\\d+[.)]\\s+(.+)");

    /** What the inside of a block looks like. */
    enum Shape {
        /** A question, and lines whose keys are ids. */
        QUESTION,
        /** A question, and lines that begin with conditions on earlier answers. */
        CONDITIONS,
        /** The same, where the question may be left out. */
        CONDITIONS_ALONE
    }

    /** A list line with its key. */
    record Keyed(String key, String text, Source at) {

        Option option() {
            return new Option(key, text);
        }
    }

    static BlockBody read(Block block, Shape shape, Consumer<Problem> problems) {
        Pattern key = shape == Shape.QUESTION ? KEYED : CONDITIONAL;
        List<Keyed> keyed = new ArrayList<>();
        List<Block.Line> numbered = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        for (Block.Line line : block.lines()) {
            Matcher keyedLine = key.matcher(line.text());
            Matcher numberedLine = NUMBERED.matcher(line.text());
            if (keyedLine.matches()) {
                keyed.add(new Keyed(keyedLine.group(1), keyedLine.group(2), line.at()));
            } else if (numberedLine.matches()) {
                numbered.add(new Block.Line(numberedLine.group(1), line.at()));
            } else if (line.text().startsWith("- ") || !keyed.isEmpty() || !numbered.isEmpty()) {
                problems.accept(Problem.error("block-line", line.at(), line.text(), block.word()));
            } else {
                prose.add(line.text());
            }
        }
        if (shape == Shape.QUESTION) {
            keyed.forEach(line -> requireKey(line, keyed, problems));
        }
        if (prose.isEmpty() && shape != Shape.CONDITIONS_ALONE) {
            problems.accept(Problem.error("block-question-missing", block.at(), block.word()));
        }
        return of(prose, keyed, numbered);
    }

    private static BlockBody of(List<String> prose, List<Keyed> keyed, List<Block.Line> numbered) {
        if (prose.isEmpty()) {
            return new BlockBody("", "", List.copyOf(keyed), List.copyOf(numbered));
        }
        String hint = String.join(" ", prose.subList(1, prose.size()));
        return new BlockBody(prose.get(0), hint, List.copyOf(keyed), List.copyOf(numbered));
    }

    private static void requireKey(Keyed line, List<Keyed> all, Consumer<Problem> problems) {
        if (!FrontMatterValues.ID.matcher(line.key()).matches()) {
            problems.accept(Problem.error("bad-id", line.at(), line.key()));
        }
        boolean repeated = all.stream()
                .anyMatch(other -> other.key().equals(line.key())
                        && other.at().line() < line.at().line());
        if (repeated) {
            problems.accept(Problem.error("duplicate-option", line.at(), line.key()));
        }
    }

    /** The keyed lines as options. */
    List<Option> options() {
        return keyed.stream().map(Keyed::option).toList();
    }

    /** The texts of the numbered lines. */
    List<String> numberedTexts() {
        return numbered.stream().map(Block.Line::text).toList();
    }
}
