package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;

/**
 * Titles and ids are short enough for every LMS: some store 255 characters and fail above; we keep to 200 and 64.
 */
final class TitleLengthRule {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ID = 64;

    private TitleLengthRule() {}

    static Stream<Problem> check(Exercise exercise) {
        Stream<Problem> title = tooLong("rubrik", exercise.title(), LONGEST_TITLE, exercise);
        Stream<Problem> ids = Stream.concat(Stream.of(exercise.id(), exercise.slug()), fieldIds(exercise))
                .flatMap(id -> tooLong("id", id, LONGEST_ID, exercise));
        return Stream.concat(title, ids);
    }

    private static Stream<String> fieldIds(Exercise exercise) {
        return exercise.fields().map(se.innovationskraft.packager.model.Field::id);
    }

    private static Stream<Problem> tooLong(String what, String text, int longest, Exercise exercise) {
        return text.length() <= longest
                ? Stream.empty()
                : Stream.of(Problem.error("too-long", exercise.source(), what, text.length(), longest));
    }
}
