package se.innovationskraft.packager.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Theme;

/**
 * What the template {@code page/course.html} shows: a theme or a whole programme as a map.
 *
 * @param keeps what the pages that it leads to do with what is written in them
 */
record CoursePage(Programme programme, Course course, Keeps keeps, MapPlace place) {

    private static final int QUARTERS = 4;
    private static final int QUARTER = 15;

    /** A theme's exercises on its landscape, or those outside the themes. */
    record Part(Optional<Theme> theme, List<Exercise> exercises) {

        public ExpeditionMap map() {
            return ExpeditionMap.of(exercises.size());
        }

        public String anchor() {
            return theme.map(Theme::id).orElse("first");
        }

        public String themeClass() {
            return CoursePage.themeClass(theme);
        }
    }

    public String packageId() {
        return course.packageId(programme);
    }

    public String courseId() {
        return course.id();
    }

    /** Last part of the keys of the texts that differ: {@code theme} or {@code programme}. */
    public String kind() {
        return course.kind().name().toLowerCase(Locale.ROOT);
    }

    public boolean isProgramme() {
        return course.kind() == Course.Kind.PROGRAMME;
    }

    public String title() {
        return course.title();
    }

    public String version() {
        return course.version();
    }

    /** The first paragraph of the introduction. */
    public Html opening() {
        return paragraphs(0, 1);
    }

    /** The rest of it. */
    public Html more() {
        return paragraphs(1, Integer.MAX_VALUE);
    }

    private Html paragraphs(int from, int to) {
        return new Html(Jsoup.parseBodyFragment(course.introduction().value()).body().children().stream()
                .skip(from)
                .limit((long) to - from)
                .map(Element::outerHtml)
                .collect(Collectors.joining("\n")));
    }

    /** What it is about, in plain words. */
    public String description() {
        return Jsoup.parseBodyFragment(opening().value()).text();
    }

    /** The maturity areas that its exercises are about. */
    public List<String> areaTitles() {
        return course.exercises().stream()
                .flatMap(exercise -> exercise.areas().stream())
                .distinct()
                .flatMap(id -> programme.maturityModel().area(id).stream())
                .map(MaturityModel.Area::title)
                .toList();
    }

    public boolean keepsNothing() {
        return keeps == Keeps.NOTHING;
    }

    /** Whether the LMS has a record store, which is told what is done. */
    public boolean keepsRecord() {
        return keeps == Keeps.RECORD;
    }

    /** Whether its titles open the exercises. */
    public boolean leads() {
        return place != MapPlace.BESIDE;
    }

    /** Key of the sentence that says how an exercise is opened. */
    public String wayKey() {
        return leads() ? "course.way" : "course.way.lms";
    }

    /** Whether all of it is still being tried; then it is said once. */
    public boolean isDraft() {
        return course.exercises().stream().allMatch(CoursePage::isDraft);
    }

    /** Whether it is said of an exercise alone. */
    public boolean isMarkedAsDraft(Exercise exercise) {
        return isDraft(exercise) && !isDraft();
    }

    private static boolean isDraft(Exercise exercise) {
        return exercise.status() == Exercise.Status.DRAFT;
    }

    /** Whether it tells an LMS that the whole is done. */
    public boolean endsTheWhole() {
        return place != MapPlace.ABOVE;
    }

    /** Whether the exercises are opened in a frame of its own. */
    public boolean holds() {
        return place == MapPlace.AROUND || hasLittleRoom();
    }

    public boolean hasLittleRoom() {
        return place == MapPlace.AROUND_WITH_LITTLE_ROOM;
    }

    /** Key of the text about what makes the whole done. */
    public String completionKey() {
        return (holds() ? "course.completion.whole." : "course.completion.text.") + kind();
    }

    public int size() {
        return course.exercises().size();
    }

    public int minutes() {
        return course.exercises().stream().mapToInt(Exercise::minutes).sum();
    }

    /** To the quarter of an hour. */
    public double hours() {
        return Math.round((double) minutes() / QUARTER) / (double) QUARTERS;
    }

    /** The theme; empty for a programme. */
    public Optional<Theme> theme() {
        return theme(course.theme().orElse(""));
    }

    /** Class of the page that picks the theme's colour. */
    public String themeClass() {
        return themeClass(theme());
    }

    /** Keys of what stands under <i>Hjälp</i>. */
    public List<String> helpLines() {
        String more = keepsNothing() ? "help.map.web" : leads() ? "help.keyboard" : "help.map.lms";
        return List.of("help.map", more);
    }

    /** The exercises by theme; one part of all of them for a theme. */
    public List<Part> parts() {
        return course.exercises().stream()
                .map(exercise -> exercise.theme().orElse(""))
                .distinct()
                .map(id -> new Part(theme(id), exercises(id).toList()))
                .toList();
    }

    private Stream<Exercise> exercises(String themeId) {
        return course.exercises().stream()
                .filter(exercise -> exercise.theme().orElse("").equals(themeId));
    }

    private Optional<Theme> theme(String id) {
        return programme.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    private static String themeClass(Optional<Theme> theme) {
        return theme.map(found -> "theme-" + found.colour().name().toLowerCase(Locale.ROOT))
                .orElse("theme-neutral");
    }
}
