package se.innovationskraft.packager.check.content;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/**
 * Nothing that was meant to be filled in later is left: "fäst dem xx", "XX kommun", "lorem ipsum", "TODO", "[namn]",
 * "???" (T-142).
 */
final class PlaceholderRule implements ContentRule {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\b(?:x{2,}|lorem ipsum|todo|fixme|tbd)\\b|\\[\\p{L}[\\p{L} ]*]|\\?{3,}", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Problem> check(Programme programme) {
        return ProgrammeTexts.of(programme).flatMap(PlaceholderRule::check).distinct();
    }

    private static Stream<Problem> check(Passage passage) {
        return PLACEHOLDER
                .matcher(passage.words())
                .results()
                .limit(1)
                .map(MatchResult::group)
                .map(found -> Problem.error("placeholder", passage.source(), found));
    }
}
