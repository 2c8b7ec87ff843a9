package se.innovationskraft.bridge.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.innovationskraft.bridge.progress.ExerciseProgress;
import se.innovationskraft.bridge.workbook.AnswerDocument;
import se.innovationskraft.bridge.workbook.Round;

/**
 * The way a leader has gone: what statements and saved answers tell of exercises together, for one of them may be missing.
 *
 * @param lastDays day of the latest thing that happened, by exercise; every exercise that has been begun is here
 * @param completed rounds, by exercise and round; a round that both tell of has the earlier day
 */
record Trail(Map<String, LocalDate> lastDays, List<CompletedRound> completed) {

    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    Trail {
        lastDays = Map.copyOf(lastDays);
        completed = List.copyOf(completed);
    }

    static Trail of(List<ExerciseProgress> progress, Map<String, AnswerDocument> answers) {
        Map<String, LocalDate> lastDays = new TreeMap<>();
        progress.forEach(round -> lastDays.merge(round.exercise(), round.lastDay(), Trail::later));
        answers.forEach((exercise, document) ->
                lastDays.merge(exercise, LocalDate.ofInstant(document.saved(), SWEDEN), Trail::later));
        return new Trail(lastDays, completed(progress, answers));
    }

    private static List<CompletedRound> completed(
            List<ExerciseProgress> progress, Map<String, AnswerDocument> answers) {
        Map<String, CompletedRound> rounds = new TreeMap<>();
        Stream.concat(
                        progress.stream().flatMap(Trail::completed),
                        answers.entrySet().stream().flatMap(saved -> completed(saved.getKey(), saved.getValue())))
                .forEach(round ->
                        rounds.merge("%s %05d".formatted(round.exercise(), round.round()), round, Trail::earlier));
        return List.copyOf(rounds.values());
    }

    private static Stream<CompletedRound> completed(ExerciseProgress round) {
        return Stream.ofNullable(round.completed())
                .map(day -> new CompletedRound(round.exercise(), round.round(), day));
    }

    private static Stream<CompletedRound> completed(String exercise, AnswerDocument document) {
        return document.rounds().stream().flatMap(round -> completed(exercise, round));
    }

    private static Stream<CompletedRound> completed(String exercise, Round round) {
        return Stream.ofNullable(round.completed()).map(day -> new CompletedRound(exercise, round.number(), day));
    }

    /** Whether nothing has been begun. */
    boolean isEmpty() {
        return lastDays.isEmpty();
    }

    Mark mark(String exercise) {
        if (completed(exercise).findAny().isPresent()) {
            return Mark.DONE;
        }
        return lastDays.containsKey(exercise) ? Mark.BEGUN : Mark.WAITS;
    }

    /** The rounds of an exercise that are completed, the first one first. */
    Stream<CompletedRound> completed(String exercise) {
        return completed.stream().filter(round -> round.exercise().equals(exercise));
    }

    /** Of the exercises that have been begun and not completed, the one that something happened in last. */
    Optional<String> current(Predicate<String> isMeant) {
        return lastDays.entrySet().stream()
                .filter(entry -> isMeant.test(entry.getKey()) && mark(entry.getKey()) == Mark.BEGUN)
                .max(Map.Entry.<String, LocalDate>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static CompletedRound earlier(CompletedRound one, CompletedRound other) {
        return other.day().isBefore(one.day()) ? other : one;
    }
}
