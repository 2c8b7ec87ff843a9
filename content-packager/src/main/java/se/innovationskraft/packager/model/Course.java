package se.innovationskraft.packager.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one package holds. Each has an id and a version of its own. {@link Programme#courses()} gives those that can be
 * made.
 *
 * @param id what it is called on the command line, such as {@code o05}, {@code t2} or {@code innovationskraft}
 * @param slug readable part of file names, after the id; null where the id is readable
 * @param version semantic version
 * @param themeId the theme it is, or belongs to; null outside the themes and for a programme
 * @param introduction what it is about
 * @param exercises in order; one alone for {@link Kind#EXERCISE}, none for {@link Kind#PROBE}
 * @param versionSource where {@code version} is written
 */
public record Course(
        Kind kind,
        String id,
        @Nullable String slug,
        String version,
        String title,
        @Nullable String themeId,
        Html introduction,
        List<Exercise> exercises,
        Source versionSource) {

    /** Id of what tries an LMS, in every programme that has it. */
    public static final String PROBE = "testpaket";

    public Course {
        exercises = List.copyOf(exercises);
    }

    /** One exercise by itself. */
    public static Course of(Exercise exercise) {
        return new Course(
                Kind.EXERCISE,
                exercise.id(),
                exercise.slug(),
                exercise.version(),
                exercise.title(),
                exercise.themeId(),
                exercise.section(SheetSection.PURPOSE),
                List.of(exercise),
                exercise.versionSource());
    }

    /** The exercises of a theme. */
    static Course of(Theme theme, List<Exercise> exercises) {
        return new Course(
                Kind.THEME,
                theme.id(),
                theme.slug(),
                theme.version(),
                theme.title(),
                theme.id(),
                theme.introduction(),
                exercises,
                theme.versionSource());
    }

    /** The exercises of a programme. */
    static Course of(Programme programme, List<Exercise> exercises) {
        return new Course(
                Kind.PROGRAMME,
                programme.id(),
                null,
                programme.version(),
                programme.title(),
                null,
                programme.introduction(),
                exercises,
                programme.versionSource());
    }

    /** What tries an LMS. Made anew with every release of the programme, it has the programme's version. */
    static Course probe(Programme programme) {
        return new Course(
                Kind.PROBE,
                PROBE,
                null,
                programme.version(),
                programme.probeTitle(),
                null,
                Html.NONE,
                List.of(),
                programme.versionSource());
    }

    /** Whether one thing is opened, and not several with a map of them. */
    public boolean isAlone() {
        return kind == Kind.EXERCISE || kind == Kind.PROBE;
    }

    /** What is opened, each by itself, in order; of an exercise or what tries an LMS it is that. */
    public List<Course> parts() {
        return isAlone() ? List.of(this) : exercises.stream().map(Course::of).toList();
    }

    /** The exercise, when the package is of that one and nothing else; empty for a theme, however small it is. */
    public Optional<Exercise> single() {
        return kind == Kind.EXERCISE ? Optional.of(exercises.get(0)) : Optional.empty();
    }

    /** The id of the theme it is, or belongs to. */
    public Optional<String> theme() {
        return Optional.ofNullable(themeId);
    }

    /** Such as {@code innovationskraft-o05}, {@code innovationskraft} for the programme; the same in every version. */
    public String packageId(Programme programme) {
        return kind == Kind.PROGRAMME ? id : programme.id() + "-" + id;
    }

    /** The package's id in words that people can read: the first part of its file name. */
    public String packageName(Programme programme) {
        return slug == null ? packageId(programme) : packageId(programme) + "-" + slug;
    }

    /** What statements about it are about; never holds a version. */
    public String iri(Programme programme) {
        return kind == Kind.PROGRAMME ? programme.iri() : programme.iri() + "/" + id;
    }

    /** How much of a programme it is. */
    public enum Kind {
        EXERCISE,
        THEME,
        PROGRAMME,
        /** Nothing of it: a page that finds out what an LMS keeps. */
        PROBE
    }
}
