package se.innovationskraft.bridge.workbook;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a round. */
public record Fields(Map<String, Answer> answers) {

    private static final Fields NONE = new Fields(Map.of());

    public Fields {
        answers = Map.copyOf(answers);
    }

    /**
     * The fields of a round; none where there is no such round.
     *
     * @param document null for one that is not there
     */
    public static Fields of(@Nullable AnswerDocument document, int number) {
        return document == null
                ? NONE
                : document.rounds().stream()
                        .filter(round -> round.number() == number)
                        .findFirst()
                        .map(Round::answers)
                        .map(Fields::new)
                        .orElse(NONE);
    }

    /**
     * The fields of the latest round; none where there is no round.
     *
     * @param document null for one that is not there
     */
    public static Fields latest(@Nullable AnswerDocument document) {
        return document == null || document.rounds().isEmpty()
                ? NONE
                : new Fields(document.rounds().get(document.rounds().size() - 1).answers());
    }

    /** What is stored; empty when nothing is. */
    public String value(String id) {
        Answer answer = answers.get(id);
        return answer == null ? "" : answer.value();
    }

    /** Another value that met this one when workbooks were joined; null when none did. */
    public @Nullable String other(String id) {
        Answer answer = answers.get(id);
        return answer == null ? null : answer.other();
    }

    /** The highest revision of some fields; 0 when nothing is stored. */
    public long revision(Collection<String> ids) {
        return answers.entrySet().stream()
                .filter(answer -> ids.contains(answer.getKey()))
                .mapToLong(answer -> answer.getValue().rev())
                .max()
                .orElse(0);
    }
}
