package se.innovationskraft.packager.check.content;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/**
 * Nothing that was meant to be filled in later is left: "fäst dem xx", "XX kommun", "lorem ipsum", "TODO", "[namn]",
 * "???" (T-142). In a sheet that somebody fills in and sends on, brackets are what they should be.
 */
final class PlaceholderRule implements ContentRule {

    private static final String FORGOTTEN = "\\b(?:x{2,}|lorem ipsum|todo|fixme|tbd)\\b|\\?{3,}";
    private static final String BRACKETS = "|\\[\\p{L}[\\p{L} ]*]";
    private static final Pattern IN_TEMPLATE = Pattern.compile(FORGOTTEN, Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE = Pattern.compile(FORGOTTEN + BRACKETS, Pattern.CASE_INSENSITIVE);

    private final ProgrammeTexts texts;

    PlaceholderRule(ProgrammeTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> check(Programme programme) {
        return texts.of(programme).flatMap(PlaceholderRule::check).distinct();
    }

    private static Stream<Problem> check(Passage passage) {
        Pattern placeholder = passage.kind() == Passage.Kind.TEMPLATE ? IN_TEMPLATE : ELSEWHERE;
        return placeholder
                .matcher(passage.words())
                .results()
                .limit(1)
                .map(MatchResult::group)
                .map(found -> Problem.error("placeholder", passage.source(), found));
    }
}
