package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Glossary;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** One thing has one name: what the programme's glossary says not to say is not said. */
final class GlossaryRule implements ContentRule {

    @Override
    public Stream<Problem> check(Programme programme) {
        return programme.glossary().terms().stream()
                .flatMap(term -> check(term, programme))
                .distinct();
    }

    private static Stream<Problem> check(Glossary.Term term, Programme programme) {
        return term.avoid().stream()
                .map(Phrase::new)
                .flatMap(phrase -> ProgrammeTexts.ownWords(programme)
                        .flatMap(passage -> phrase.in(passage.words()).stream()
                                .map(word -> Problem.warning("glossary-word", passage.source(), word, term.name()))));
    }
}
