package se.innovationskraft.packager.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A learning material: its themes and exercises, and the maturity model they point at.
 *
 * @param id folder and id, such as {@code innovationskraft}
 * @param title what people call it
 * @param iri base of every IRI the programme uses; never holds a version
 * @param version semantic version of the programme as a whole
 * @param edition the visible edition, such as {@code 2026-1}
 * @param date the day the edition was made, ISO 8601, such as {@code 2026-11-21}; empty after a problem
 * @param language BCP 47 tag of the content, such as {@code sv}
 * @param licence licence of the texts
 * @param basedOn attribution line of the work it builds on, empty when none
 * @param owner organisation that answers for it
 * @param contact how to reach the owner
 * @param probeTitle title of the package that tries an LMS; empty when the programme has none
 * @param introduction neutral introduction, the same for every municipality
 * @param about what stands under *Om* on every page
 * @param glossary what things are called
 * @param themes in order
 * @param exercises all exercises in order, also those outside the themes
 * @param sheets texts to read, print and send on, in the order of their file names
 * @param versionSource where {@code version} is written
 */
public record Programme(
        String id,
        String title,
        String iri,
        String version,
        String edition,
        String date,
        String language,
        String licence,
        String basedOn,
        String owner,
        String contact,
        String probeTitle,
        Html introduction,
        About about,
        MaturityModel maturityModel,
        Glossary glossary,
        List<Theme> themes,
        List<Exercise> exercises,
        List<Sheet> sheets,
        Source source,
        Source versionSource) {

    public Programme {
        themes = List.copyOf(themes);
        exercises = List.copyOf(exercises);
        sheets = List.copyOf(sheets);
    }

    /** The theme an exercise belongs to; empty for an exercise outside the themes. */
    public Optional<Theme> themeOf(Exercise exercise) {
        return themes.stream()
                .filter(theme -> theme.id().equals(exercise.theme().orElse(null)))
                .findFirst();
    }

    /**
     * All that packages can be made of: each exercise, each of the source's themes that has exercises, the programme,
     * which leaves out what stands beside the themes, and what tries an LMS.
     */
    public List<Course> courses() {
        Stream<Course> themes = sourceThemes().map(theme -> Course.of(theme, exercises(theme)));
        Stream<Course> whole = Stream.of(Course.of(this, sourceExercises()));
        Stream<Course> ofExercises = Stream.of(exercises.stream().map(Course::of), themes, whole)
                .flatMap(courses -> courses)
                .filter(course -> !course.exercises().isEmpty());
        return Stream.concat(ofExercises, probe().stream()).toList();
    }

    /** What tries an LMS, when the programme has a title for it. */
    public Optional<Course> probe() {
        return probeTitle.isEmpty() ? Optional.empty() : Optional.of(Course.probe(this));
    }

    private Stream<Theme> sourceThemes() {
        return themes.stream().filter(theme -> theme.kind() == Theme.Kind.THEME);
    }

    /** Those outside the themes, where one begins, the shortest first; then those of the source's themes. */
    private List<Exercise> sourceExercises() {
        Stream<Exercise> begin = exercises.stream()
                .filter(exercise -> exercise.theme().isEmpty())
                .sorted(Comparator.comparingInt(Exercise::minutes));
        return Stream.concat(begin, sourceThemes().flatMap(theme -> exercises(theme).stream()))
                .toList();
    }

    private List<Exercise> exercises(Theme theme) {
        return exercises.stream()
                .filter(exercise -> theme.id().equals(exercise.themeId()))
                .toList();
    }

    /** The exercises that train: those of a theme or an extra. */
    public Stream<Exercise> training() {
        return exercises.stream()
                .filter(exercise -> themeOf(exercise)
                        .filter(theme -> theme.kind() != Theme.Kind.SUPPORT)
                        .isPresent());
    }

    /** The sheet with a slug. */
    public Optional<Sheet> sheet(String slug) {
        return sheets.stream().filter(sheet -> sheet.slug().equals(slug)).findFirst();
    }

    /** What the diploma says, with places such as {@code [Namn]} to fill in; empty when there is no such sheet. */
    public Optional<Html> diploma() {
        return sheet("diplom").map(Sheet::opening).filter(Html::isPresent);
    }

    /** The exercise with an id. */
    public Optional<Exercise> exercise(String exerciseId) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(exerciseId))
                .findFirst();
    }
}
