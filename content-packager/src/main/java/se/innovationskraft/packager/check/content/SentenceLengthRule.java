package se.innovationskraft.packager.check.content;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** A sentence is at most 25 words: it is read once, often aloud, with others waiting. */
final class SentenceLengthRule implements ContentRule {

    private static final int MOST_WORDS = 25;
    private static final int WORDS_TO_FIND_IT_BY = 6;

    private final ProgrammeTexts texts;

    SentenceLengthRule(ProgrammeTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> check(Programme programme) {
        return texts.of(programme)
                .filter(passage -> passage.isRunningText() || passage.kind() == Passage.Kind.QUESTION)
                .flatMap(SentenceLengthRule::check);
    }

    private static Stream<Problem> check(Passage passage) {
        return RunningText.of(passage)
                .sentences()
                .filter(sentence -> RunningText.words(sentence).count() > MOST_WORDS)
                .map(sentence -> Problem.warning(
                        "sentence-too-long",
                        passage.source(),
                        beginning(sentence),
                        RunningText.words(sentence).count(),
                        MOST_WORDS));
    }

    private static String beginning(String sentence) {
        return RunningText.words(sentence).limit(WORDS_TO_FIND_IT_BY).collect(Collectors.joining(" "));
    }
}
