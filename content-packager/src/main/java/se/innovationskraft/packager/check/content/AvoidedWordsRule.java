package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** Plain words instead of those that only some understand, or that frighten. The words are in a list a language. */
final class AvoidedWordsRule implements ContentRule {

    private final ProgrammeTexts texts;

    AvoidedWordsRule(ProgrammeTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> check(Programme programme) {
        WordList avoided = WordList.read("avoided-words", programme.language());
        return texts.ownWords(programme)
                .filter(passage -> avoided.isIn(passage.words()))
                .flatMap(passage -> avoided.entries().stream().flatMap(entry -> check(passage, entry)))
                .distinct();
    }

    private static Stream<Problem> check(Passage passage, WordList.Entry entry) {
        return entry.phrase().in(passage.words()).stream()
                .map(word -> Problem.warning("avoided-word", passage.source(), word, entry.instead()));
    }
}
