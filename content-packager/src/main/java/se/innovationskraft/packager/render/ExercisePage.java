package se.innovationskraft.packager.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.SheetSection;
import se.innovationskraft.packager.model.StateBudget;
import se.innovationskraft.packager.model.Theme;

/** What the template {@code page/exercise.html} shows: the exercise, with each sitting's steps laid out. */
final class ExercisePage {

    private final Programme programme;
    private final Exercise exercise;
    private final Keeps keeps;
    private final List<StepScreen> steps;

    ExercisePage(Programme programme, Exercise exercise, Keeps keeps) {
        this.programme = programme;
        this.exercise = exercise;
        this.keeps = keeps;
        this.steps = screens(programme, exercise);
    }

    private static List<StepScreen> screens(Programme programme, Exercise exercise) {
        List<StepScreen> screens = new ArrayList<>();
        for (int sitting = 1; sitting <= exercise.sittings(); sitting++) {
            for (int index = 0; index < exercise.steps().size(); index++) {
                screens.add(StepScreen.of(new Place(programme, exercise, sitting), index));
            }
        }
        return List.copyOf(screens);
    }

    public Programme programme() {
        return programme;
    }

    public Exercise exercise() {
        return exercise;
    }

    /** Which word of a text is meant where an exercise and a map have different ones. */
    public String kind() {
        return "exercise";
    }

    public String title() {
        return exercise.title();
    }

    public String version() {
        return exercise.version();
    }

    /** Whether another exercise may fetch what is written here. */
    public boolean lends() {
        return programme.exercises().stream()
                .flatMap(Exercise::fields)
                .map(field -> field.head().origin())
                .anyMatch(origin -> origin != null && origin.exerciseId().equals(exercise.id()));
    }

    /** Whether the LMS has a record store, which is told what is done. */
    public boolean keepsRecord() {
        return keeps == Keeps.RECORD;
    }

    public boolean keepsNothing() {
        return keeps == Keeps.NOTHING;
    }

    public String packageId() {
        return programme.id() + "-" + exercise.id();
    }

    public List<StepScreen> steps() {
        return steps;
    }

    public List<Integer> sittings() {
        return IntStream.rangeClosed(1, exercise.sittings()).boxed().toList();
    }

    /** The question that a sitting asks, for the overview; empty when all sittings ask the same. */
    public String sittingTitle(int sitting) {
        return exercise.fields()
                .filter(field -> field instanceof Field.LongFillIn text
                        && text.questions().size() >= sitting)
                .map(field -> ((Field.LongFillIn) field).questions().get(sitting - 1))
                .findFirst()
                .orElse("");
    }

    /** The picture of the way through the exercise. */
    public ExpeditionMap map() {
        boolean once = exercise.sittings() == 1;
        return ExpeditionMap.of(once ? exercise.steps().size() : exercise.sittings());
    }

    /** What takes how long, and where a pause is due. */
    public TimePlan plan() {
        return TimePlan.of(exercise.steps());
    }

    public int minutesPerSitting() {
        return exercise.minutes() / exercise.sittings();
    }

    public Optional<Theme> theme() {
        return programme.themeOf(exercise);
    }

    /** Class of the page that picks the theme's colour. */
    public String themeClass() {
        return theme().map(theme -> "theme-" + theme.colour().name().toLowerCase(Locale.ROOT))
                .orElse("theme-neutral");
    }

    public Html purpose() {
        return exercise.section(SheetSection.PURPOSE);
    }

    public int minutes() {
        return exercise.minutes();
    }

    /** What it is for, in plain words. */
    public String description() {
        return Jsoup.parseBodyFragment(purpose().value()).text();
    }

    /** Whose it is and who may use it, and what it is based on. */
    public String licence() {
        return programme.basedOn().isEmpty() ? programme.licence() : programme.licence() + ". " + programme.basedOn();
    }

    /** What statements about it are about. */
    public String iri() {
        return programme.iri() + "/" + exercise.id();
    }

    public Html followUp() {
        return exercise.section(SheetSection.FOLLOW_UP);
    }

    /** The sections behind "Prepare", in order, but for the purpose, which stands on the first screen. */
    public List<Map.Entry<String, Html>> sheet() {
        return Arrays.stream(SheetSection.values())
                .filter(section -> section != SheetSection.PURPOSE)
                .filter(section -> exercise.section(section).isPresent())
                .map(section -> Map.entry(key(section), exercise.section(section)))
                .toList();
    }

    /** The maturity areas it is about, main area first. */
    public List<String> areaTitles() {
        return exercise.areas().stream()
                .flatMap(id -> programme.maturityModel().area(id).stream())
                .map(MaturityModel.Area::title)
                .toList();
    }

    /** The titles of the exercises it is good to have done before. */
    public List<String> buildsOnTitles() {
        return exercise.buildsOn().stream()
                .flatMap(id -> programme.exercise(id).stream())
                .map(Exercise::title)
                .toList();
    }

    /** Whether it asks for levels of the maturity model: then only that it was done is told, not what was answered. */
    public boolean assessesMaturity() {
        return exercise.fields().anyMatch(field -> field instanceof Field.Likert likert && likert.areaId() != null);
    }

    /** The diploma that can be printed when it is done; empty for most exercises. */
    public Optional<Html> diploma() {
        return exercise.diploma() ? programme.diploma().map(text -> Diploma.places(text, programme)) : Optional.empty();
    }

    public int largestRound() {
        return StateBudget.largestRound(exercise);
    }

    public String form() {
        return exercise.form().name().toLowerCase(Locale.ROOT);
    }

    public String status() {
        return exercise.status().name().toLowerCase(Locale.ROOT);
    }

    private static String key(SheetSection section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
