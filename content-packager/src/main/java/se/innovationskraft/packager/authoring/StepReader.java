package se.innovationskraft.packager.authoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;
import se.innovationskraft.packager.model.Step;
import se.innovationskraft.packager.model.StepPart;

/** The blocks under one {@code ## Rubrik} to a {@link Step}. */
final class StepReader {

    private final MarkdownBody body;
    private final FieldReader fields;
    private final ProseWriter prose;
    private final Consumer<Problem> problems;

    StepReader(MarkdownBody body, FieldReader fields, ProseWriter prose, Consumer<Problem> problems) {
        this.body = body;
        this.fields = fields;
        this.prose = prose;
        this.problems = problems;
    }

    /** The step; empty, with a problem, when its line of minutes is missing or wrong. */
    Optional<Step> read(Heading heading, List<Node> blocks) {
        String title = MarkdownBody.plainText(heading).strip();
        Source at = body.at(heading);
        Optional<StepLine> line = takeStepLine(title, at, blocks);
        List<StepPart> parts = parts(blocks);
        return line.map(found -> new Step(
                found.id().orElseGet(() -> slug(title)),
                title,
                found.minutes(),
                found.groupings(),
                found.pausesAfter(),
                parts,
                at));
    }

    /** Reads the first line of the first paragraph, and takes it out of what remains to be shown. */
    private Optional<StepLine> takeStepLine(String title, Source at, List<Node> blocks) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph paragraph)) {
            return StepLine.read("", title, at, problems);
        }
        StringBuilder line = new StringBuilder();
        for (Node child : MarkdownBody.children(paragraph)) {
            child.unlink();
            if (child instanceof SoftLineBreak) {
                break;
            }
            line.append(MarkdownBody.plainText(child));
        }
        Source lineAt = body.at(paragraph);
        if (paragraph.getFirstChild() == null) {
            blocks.remove(0);
        }
        return StepLine.read(line.toString(), title, lineAt, problems);
    }

    private List<StepPart> parts(List<Node> blocks) {
        List<StepPart> parts = new ArrayList<>();
        List<Node> paragraphs = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof FencedCodeBlock fence) {
                addProse(paragraphs, parts);
                part(Block.of(fence, body)).ifPresent(parts::add);
            } else {
                paragraphs.add(block);
            }
        }
        addProse(paragraphs, parts);
        return parts;
    }

    private void addProse(List<Node> paragraphs, List<StepPart> parts) {
        if (!paragraphs.isEmpty()) {
            parts.add(new StepPart.Prose(prose.write(paragraphs)));
            paragraphs.clear();
        }
    }

    private Optional<StepPart> part(Block block) {
        if (fields.reads(block)) {
            return fields.read(block).map(StepPart.class::cast);
        }
        return switch (block.word()) {
            case "säg" -> Optional.of(new StepPart.Say(prose.write(block.text(), block.at())));
            case "hjälp" -> Optional.of(new StepPart.Help(prose.write(block.text(), block.at())));
            case "visa" -> Optional.of(recall(block));
            default -> unknown(block);
        };
    }

    private StepPart recall(Block block) {
        String from = block.attributes().get("från");
        boolean known = from == null || from.equals("förra");
        if (!known || block.attributes().size() > (from == null ? 0 : 1)) {
            problems.accept(Problem.error("recall-attribute", block.at(), block.attributes()));
        }
        return new StepPart.Recall(block.text(), block.names(), from != null, block.at());
    }

    private Optional<StepPart> unknown(Block block) {
        List<String> allowed = new ArrayList<>(List.of("säg", "hjälp", "visa"));
        allowed.addAll(fields.words());
        problems.accept(Problem.error("unknown-block", block.at(), block.word(), String.join(", ", allowed)));
        return Optional.empty();
    }

    /** {@code Gå igenom kalendern} to {@code ga-igenom-kalendern}. */
    static String slug(String title) {
        String ascii = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
