package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Glossary;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Sheet;
import se.innovationskraft.packager.model.Theme;

/**
 * A programme's folder to a {@link Programme}. All problems of all files are collected in one run.
 *
 * <p>Expected in the folder: {@code programme.md}, {@code maturity-model.md}, folders {@code nn-theme} with {@code
 * theme.md} and {@code nn-exercise.md}, exercises outside the themes beside {@code programme.md}, and texts in {@code
 * material/}. A glossary, {@code ordlista.md}, may lie there too. Other files, such as pictures, are left alone.
 */
public final class ProgrammeReader {

    private static final List<String> KEYS = List.of(
            "id",
            "rubrik",
            "iri",
            "version",
            "utgåva",
            "datum",
            "språk",
            "licens",
            "bygger på",
            "ansvarig",
            "kontakt",
            "testpaket");
    private static final String PROGRAMME = "programme.md";
    private static final String MATURITY_MODEL = "maturity-model.md";
    private static final String GLOSSARY = "ordlista.md";
    private static final String THEME = "theme.md";
    private static final String MATERIAL = "material/";

    private final Bundle bundle;
    private final TimeWords times;
    private final List<Problem> problems = new ArrayList<>();

    private ProgrammeReader(Bundle bundle, TimeWords times) {
        this.bundle = bundle;
        this.times = times;
    }

    /**
     * Reads a programme.
     *
     * @param programmeId name of its folder in the bundle
     */
    public static Reading read(Bundle bundle, String programmeId) {
        String folder = programmeId + "/";
        // any text may speak of the time that any exercise takes, so the times are read before the texts
        TimeWords times = new ProgrammeReader(bundle, TimeWords.NONE)
                .programme(folder)
                .map(TimeWords::of)
                .orElse(TimeWords.NONE);
        ProgrammeReader reader = new ProgrammeReader(bundle, times);
        return new Reading(reader.programme(folder), reader.problems);
    }

    private Optional<Programme> programme(String folder) {
        Optional<SourceFile> file = file(folder + PROGRAMME);
        Optional<SourceFile> model = file(folder + MATURITY_MODEL);
        if (file.isEmpty() || model.isEmpty()) {
            return Optional.empty();
        }
        MaturityModel maturityModel = new MaturityModelReader(problems::add).read(model.get());
        List<Theme> themes = new ArrayList<>();
        List<Exercise> exercises = new ArrayList<>();
        ExerciseReader exerciseReader = new ExerciseReader(bundle, maturityModel, problems::add);
        for (String themeFolder : themeFolders(folder)) {
            Theme theme = theme(themeFolder + THEME);
            themes.add(theme);
            exercises.addAll(exercises(themeFolder, theme.id(), exerciseReader));
        }
        exercises.addAll(exercises(folder, null, exerciseReader));
        Glossary glossary = glossary(folder + GLOSSARY);
        return Optional.of(
                programme(file.get(), maturityModel, glossary, themes, exercises, sheets(folder + MATERIAL)));
    }

    private Programme programme(
            SourceFile file,
            MaturityModel maturityModel,
            Glossary glossary,
            List<Theme> themes,
            List<Exercise> exercises,
            List<Sheet> sheets) {
        Consumer<Problem> collect = problems::add;
        FrontMatter frontMatter = FrontMatter.read(file, KEYS, collect);
        FrontMatterValues values = new FrontMatterValues(frontMatter, collect);
        MarkdownBody body = MarkdownBody.read(frontMatter, collect);
        ProgrammeBody texts = ProgrammeBody.read(body, file.name(), collect);
        return new Programme(
                values.id("id"),
                values.required("rubrik"),
                values.iri("iri"),
                values.version(),
                values.required("utgåva"),
                values.date("datum"),
                values.required("språk"),
                values.required("licens"),
                values.optional("bygger på"),
                values.required("ansvarig"),
                values.required("kontakt"),
                values.optional("testpaket"),
                texts.introduction(),
                texts.about(),
                maturityModel,
                glossary,
                themes,
                exercises,
                sheets,
                frontMatter.at("id"),
                frontMatter.at("version"));
    }

    /** What the glossary says; a programme may do without. */
    private Glossary glossary(String name) {
        return bundle.bytes(name)
                .map(bytes -> file(name, bytes))
                .map(file -> new GlossaryReader(problems::add).read(file))
                .orElse(Glossary.NONE);
    }

    private Theme theme(String name) {
        return new ThemeReader(problems::add).read(file(name).orElseGet(() -> new SourceFile(name, List.of())));
    }

    private List<Exercise> exercises(String folder, @Nullable String themeId, ExerciseReader reader) {
        return bundle.names()
                .filter(name -> isExercise(name, folder))
                .map(this::file)
                .flatMap(Optional::stream)
                .map(file -> reader.read(file, themeId))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Sheet> sheets(String folder) {
        SheetReader reader = new SheetReader(problems::add);
        return bundle.names()
                .filter(name -> name.startsWith(folder) && name.endsWith(".md"))
                .map(this::file)
                .flatMap(Optional::stream)
                .map(reader::read)
                .toList();
    }

    private static boolean isExercise(String name, String folder) {
        if (!name.startsWith(folder) || !name.endsWith(".md")) {
            return false;
        }
        String rest = name.substring(folder.length());
        return !rest.contains("/")
                && !List.of(PROGRAMME, MATURITY_MODEL, GLOSSARY, THEME).contains(rest);
    }

    private List<String> themeFolders(String folder) {
        return bundle.names()
                .filter(name -> name.startsWith(folder) && name.endsWith(".md"))
                .filter(name -> name.substring(folder.length()).contains("/"))
                .map(name -> name.substring(0, name.lastIndexOf('/') + 1))
                .filter(name -> !name.equals(folder + MATERIAL))
                .distinct()
                .toList();
    }

    private Optional<SourceFile> file(String name) {
        Optional<byte[]> bytes = bundle.bytes(name);
        if (bytes.isEmpty()) {
            problems.add(Problem.inFile("file-missing", name, name));
        }
        return bytes.map(content -> file(name, content));
    }

    private SourceFile file(String name, byte[] content) {
        return times.fill(SourceFile.read(name, content, problems::add), problems::add);
    }
}
