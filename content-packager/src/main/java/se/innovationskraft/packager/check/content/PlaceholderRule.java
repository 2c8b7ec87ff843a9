package se.innovationskraft.packager.check.content;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;

/** Nothing that was meant to be filled in later is left: "xx", "XX kommun", "lorem ipsum", "TODO" (T-142). */
final class PlaceholderRule {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(?:x{2,}|lorem ipsum|todo|fixme|tbd)\\b", Pattern.CASE_INSENSITIVE);

    private PlaceholderRule() {}

    static Stream<Problem> check(Exercise exercise) {
        return ExerciseTexts.of(exercise)
                .flatMap(text ->
                        in(text.words()).map(found -> Problem.error("placeholder", text.source(), found)).stream());
    }

    /** The first one among some words. */
    static Optional<String> in(String words) {
        return PLACEHOLDER.matcher(words).results().findFirst().map(MatchResult::group);
    }
}
