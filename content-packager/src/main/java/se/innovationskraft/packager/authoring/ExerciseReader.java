package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Picture;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.SheetSection;
import se.innovationskraft.packager.model.Step;

/** One exercise file to an {@link Exercise}. */
final class ExerciseReader {

    private static final String STEPS = "Steg";
    private static final List<String> KEYS = List.of(
            "id",
            "slug",
            "version",
            "rubrik",
            "tid",
            "form",
            "deltagare",
            "omgångar",
            "status",
            "område",
            "nivå",
            "bygger på",
            "svårighet",
            "diplom");
    private static final List<SheetSection> REQUIRED = List.of(SheetSection.PURPOSE, SheetSection.OUTCOME);
    private static final Map<String, Exercise.Form> FORMS =
            words(Map.entry("individ", Exercise.Form.INDIVIDUAL), Map.entry("grupp", Exercise.Form.GROUP));
    private static final Map<String, Boolean> YES_OR_NO = words(Map.entry("nej", false), Map.entry("ja", true));
    private static final Map<String, Exercise.Status> STATUSES = words(
            Map.entry("skiss", Exercise.Status.DRAFT),
            Map.entry("testad", Exercise.Status.TESTED),
            Map.entry("förankrad", Exercise.Status.ENDORSED));

    private final Bundle bundle;
    private final MaturityModel maturityModel;
    private final Consumer<Problem> problems;

    ExerciseReader(Bundle bundle, MaturityModel maturityModel, Consumer<Problem> problems) {
        this.bundle = bundle;
        this.maturityModel = maturityModel;
        this.problems = problems;
    }

    /** Words and their meanings, in the order that messages list them. */
    @SafeVarargs
    static <T> Map<String, T> words(Map.Entry<String, T>... entries) {
        Map<String, T> words = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : entries) {
            words.put(entry.getKey(), entry.getValue());
        }
        return words;
    }

    /**
     * Reads a file.
     *
     * @param themeId the theme whose folder it lies in, null outside the themes
     * @return empty when there is too little to make an exercise of; problems say what
     */
    Optional<Exercise> read(SourceFile file, @Nullable String themeId) {
        FrontMatter frontMatter = FrontMatter.read(file, KEYS, problems);
        MarkdownBody body = MarkdownBody.read(frontMatter, problems);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        ProseWriter prose = new ProseWriter(body, problems);
        Map<String, List<Node>> sections = sections(body);
        List<Step> steps = steps(sections.get(STEPS), body, prose);
        if (!sections.containsKey(STEPS)) {
            problems.accept(Problem.inFile("missing-section", file.name(), STEPS));
        }
        Map<SheetSection, Html> sheet = sheet(sections, prose, file);
        PictureReader pictures = new PictureReader(bundle, body, problems);
        return Optional.of(exercise(frontMatter, themeId, sheet, steps, pictures.read(file)));
    }

    private Exercise exercise(
            FrontMatter frontMatter,
            @Nullable String themeId,
            Map<SheetSection, Html> sheet,
            List<Step> steps,
            List<Picture> pictures) {
        FrontMatterValues values = new FrontMatterValues(frontMatter, problems);
        Integer sittings = values.number("omgångar", 1, 20);
        return new Exercise(
                values.id("id"),
                values.id("slug"),
                values.version(),
                values.required("rubrik"),
                themeId,
                values.minutes("tid"),
                values.oneOf("form", FORMS),
                frontMatter.value("deltagare"),
                sittings == null ? 1 : sittings,
                values.oneOf("status", STATUSES),
                values.ids("område"),
                frontMatter.value("nivå"),
                values.ids("bygger på"),
                values.number("svårighet", 1, 3),
                values.oneOf("diplom", YES_OR_NO, false),
                sheet,
                steps,
                pictures,
                frontMatter.at("tid"),
                frontMatter.at("version"));
    }

    /** The blocks under each H1, by heading; a heading that is unknown or repeated gives a problem. */
    private Map<String, List<Node>> sections(MarkdownBody body) {
        Map<String, List<Node>> sections = new LinkedHashMap<>();
        List<Node> current = new ArrayList<>();
        for (Node block : body.blocks()) {
            if (block instanceof Heading heading && heading.getLevel() == 1) {
                current = new ArrayList<>();
                String title = MarkdownBody.plainText(heading).strip();
                if (!isSection(title)) {
                    problems.accept(Problem.error("unknown-section", body.at(heading), title, allowedSections()));
                } else if (sections.putIfAbsent(title, current) != null) {
                    problems.accept(Problem.error("duplicate-section", body.at(heading), title));
                }
            } else if (sections.isEmpty()) {
                problems.accept(Problem.error("text-before-section", body.at(block)));
            } else {
                current.add(block);
            }
        }
        return sections;
    }

    private static boolean isSection(String title) {
        return title.equals(STEPS) || sectionOf(title).isPresent();
    }

    private static Optional<SheetSection> sectionOf(String title) {
        return Arrays.stream(SheetSection.values())
                .filter(section -> section.heading().equals(title))
                .findFirst();
    }

    private static String allowedSections() {
        return Arrays.stream(SheetSection.values()).map(SheetSection::heading).collect(Collectors.joining(", "))
                + ", "
                + STEPS;
    }

    private Map<SheetSection, Html> sheet(Map<String, List<Node>> sections, ProseWriter prose, SourceFile file) {
        Map<SheetSection, Html> sheet = new EnumMap<>(SheetSection.class);
        sections.forEach((title, blocks) -> sectionOf(title).ifPresent(section -> {
            refuseBlocks(blocks, title, file);
            sheet.put(section, prose.write(blocks));
        }));
        REQUIRED.stream()
                .filter(section -> !sheet.containsKey(section))
                .forEach(section -> problems.accept(Problem.inFile("missing-section", file.name(), section.heading())));
        return sheet;
    }

    private void refuseBlocks(List<Node> blocks, String title, SourceFile file) {
        blocks.stream()
                .filter(block -> block instanceof FencedCodeBlock || block instanceof Heading)
                .forEach(block -> problems.accept(Problem.inFile("block-outside-steps", file.name(), title)));
    }

    private List<Step> steps(@Nullable List<Node> blocks, MarkdownBody body, ProseWriter prose) {
        if (blocks == null) {
            return List.of();
        }
        StepReader reader = new StepReader(body, new FieldReader(maturityModel, prose, problems), prose, problems);
        List<Step> steps = new ArrayList<>();
        List<Node> rest = blocks;
        while (!rest.isEmpty()) {
            if (!(rest.get(0) instanceof Heading heading)) {
                problems.accept(Problem.error("text-before-step", body.at(rest.get(0))));
                rest = rest.subList(1, rest.size());
                continue;
            }
            int end = 1;
            while (end < rest.size() && !(rest.get(end) instanceof Heading)) {
                end++;
            }
            reader.read(heading, new ArrayList<>(rest.subList(1, end))).ifPresent(steps::add);
            rest = rest.subList(end, rest.size());
        }
        return steps;
    }
}
