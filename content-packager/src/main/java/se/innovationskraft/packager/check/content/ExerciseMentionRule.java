package se.innovationskraft.packager.check.content;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/**
 * A text that sends the reader to another exercise, as in "Byt ut (45 min)", says the time that exercise takes: the one
 * who changes the time of an exercise does not know who mentions it.
 */
final class ExerciseMentionRule implements ContentRule {

    private static final String TIME = "[”’\"*]{0,2}\\s\\((\\d+)\\smin";

    private final ProgrammeTexts texts;

    ExerciseMentionRule(ProgrammeTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> check(Programme programme) {
        return programme.exercises().stream()
                .filter(exercise -> !exercise.title().isBlank())
                .flatMap(exercise -> mentions(exercise, programme));
    }

    private Stream<Problem> mentions(Exercise exercise, Programme programme) {
        Pattern mention = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(exercise.title()) + TIME, Pattern.UNICODE_CHARACTER_CLASS);
        return texts.of(programme)
                .filter(passage -> passage.kind() != Passage.Kind.PREPARATION)
                .flatMap(passage -> mention.matcher(passage.words())
                        .results()
                        .flatMap(found -> check(found.group(1), exercise, passage)));
    }

    private static Stream<Problem> check(String minutes, Exercise exercise, Passage passage) {
        String right = Integer.toString(exercise.minutes());
        return minutes.equals(right)
                ? Stream.empty()
                : Stream.of(
                        Problem.warning("mentioned-time-differs", passage.source(), exercise.title(), minutes, right));
    }
}
