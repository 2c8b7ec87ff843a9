package se.innovationskraft.packager.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One exercise: a facilitation sheet, and the steps that a leader goes through.
 *
 * @param id such as {@code o05}; never changes once published
 * @param slug readable part of file names
 * @param themeId id of its theme, null for an exercise outside the themes
 * @param minutes all time set aside: the steps' minutes times {@code sittings}
 * @param participants how many take part, as written ("1", "4–12"); null when not said
 * @param sittings how many times the same steps are done on different days (exercise 9: ten); 1 for the rest
 * @param areas ids of maturity areas, the main one first
 * @param level which step on the maturity scale it helps over, such as {@code 1→2}; null when none
 * @param buildsOn exercises it is good to have done before; advice only
 * @param difficulty 1 to 3, null when not said
 * @param diploma whether the programme's diploma can be printed when it is done
 * @param sections what was written under each heading of the sheet
 * @param pictures pictures that the prose shows
 * @param source where {@code tid} is written, for messages about time
 * @param versionSource where {@code version} is written
 */
public record Exercise(
        String id,
        String slug,
        String version,
        String title,
        @Nullable String themeId,
        int minutes,
        Form form,
        @Nullable String participants,
        int sittings,
        Status status,
        List<String> areas,
        @Nullable String level,
        List<String> buildsOn,
        @Nullable Integer difficulty,
        boolean diploma,
        Map<SheetSection, Html> sections,
        List<Step> steps,
        List<Picture> pictures,
        Source source,
        Source versionSource) {

    public Exercise {
        areas = List.copyOf(areas);
        buildsOn = List.copyOf(buildsOn);
        Map<SheetSection, Html> ordered = new EnumMap<>(SheetSection.class);
        ordered.putAll(sections);
        sections = java.util.Collections.unmodifiableMap(ordered);
        steps = List.copyOf(steps);
        pictures = List.copyOf(pictures);
    }

    /** The id of its theme; empty for an exercise outside the themes. */
    public Optional<String> theme() {
        return Optional.ofNullable(themeId);
    }

    /** What is written in a section; {@link Html#NONE} when the author left it out. */
    public Html section(SheetSection section) {
        return sections.getOrDefault(section, Html.NONE);
    }

    /** All fields of all steps, in the order they are met. */
    public Stream<Field> fields() {
        return steps.stream().flatMap(Step::fields);
    }

    /** Whether its package needs the templates: for some type of field, or to fetch text. */
    public boolean needsTemplates() {
        return templates().findAny().isPresent()
                || fields().anyMatch(field -> field.head().origin() != null);
    }

    /** The types of its fields whose scripts come with {@code later.js}, each once, in the order of {@link FieldType}. */
    public Stream<FieldType> templates() {
        return fields().map(Field::type)
                .filter(FieldType::isTemplate)
                .distinct()
                .sorted();
    }

    /** Whether one person or a group does it. */
    public enum Form {
        INDIVIDUAL,
        GROUP
    }

    /** How far a text has come: a draft, tried with real teams, or agreed upon by its owners. */
    public enum Status {
        DRAFT,
        TESTED,
        ENDORSED
    }
}
