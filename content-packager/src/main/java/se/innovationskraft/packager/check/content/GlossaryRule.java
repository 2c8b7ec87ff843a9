package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Glossary;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** One thing has one name: what the programme's glossary says not to say is not said. */
final class GlossaryRule implements ContentRule {

    private final ProgrammeTexts texts;

    GlossaryRule(ProgrammeTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> check(Programme programme) {
        Phrase any = Phrase.anyOf(programme.glossary().terms().stream()
                .flatMap(term -> term.avoid().stream())
                .map(Phrase::of)
                .toList());
        List<Passage> passages = texts.ownWords(programme)
                .filter(passage -> any.isIn(passage.words()))
                .toList();
        return programme.glossary().terms().stream()
                .flatMap(term -> check(term, passages))
                .distinct();
    }

    private static Stream<Problem> check(Glossary.Term term, List<Passage> passages) {
        return term.avoid().stream()
                .map(Phrase::of)
                .flatMap(phrase -> passages.stream()
                        .flatMap(passage -> phrase.in(passage.words()).stream()
                                .map(word -> Problem.warning("glossary-word", passage.source(), word, term.name()))));
    }
}
