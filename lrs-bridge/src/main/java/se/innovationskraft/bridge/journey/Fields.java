package se.innovationskraft.bridge.journey;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.workbook.Answer;
import se.innovationskraft.bridge.workbook.AnswerDocument;
import se.innovationskraft.bridge.workbook.Round;

/** The fields of a round. */
record Fields(Map<String, Answer> answers) {

    private static final Fields NONE = new Fields(Map.of());

    Fields {
        answers = Map.copyOf(answers);
    }

    /** @param document null for one that is not there */
    static Fields of(@Nullable AnswerDocument document, int number) {
        return document == null
                ? NONE
                : document.rounds().stream()
                        .filter(round -> round.number() == number)
                        .findFirst()
                        .map(Round::answers)
                        .map(Fields::new)
                        .orElse(NONE);
    }

    /** @param document null for one that is not there */
    static Fields latest(@Nullable AnswerDocument document) {
        return document == null || document.rounds().isEmpty()
                ? NONE
                : new Fields(document.rounds().get(document.rounds().size() - 1).answers());
    }

    /** What is stored; empty when nothing is. */
    String value(String id) {
        Answer answer = answers.get(id);
        return answer == null ? "" : answer.value();
    }

    /** Another value that met this one when workbooks were joined; null when none did. */
    @Nullable
    String other(String id) {
        Answer answer = answers.get(id);
        return answer == null ? null : answer.other();
    }

    /** The highest revision of some fields; 0 when nothing is stored. */
    long revision(Collection<String> ids) {
        return answers.entrySet().stream()
                .filter(answer -> ids.contains(answer.getKey()))
                .mapToLong(answer -> answer.getValue().rev())
                .max()
                .orElse(0);
    }
}
