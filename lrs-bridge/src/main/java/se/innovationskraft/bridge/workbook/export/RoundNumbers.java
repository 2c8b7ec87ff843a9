package se.innovationskraft.bridge.workbook.export;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which round of a workbook a round in a file is. A round is known by its number and the day that it was begun: the same
 * number begun another day is another round, and gets the next number that is free. Reading the same file again finds it
 * there.
 */
final class RoundNumbers {

    private final Map<Integer, String> there;
    private final Set<Integer> met = new HashSet<>();
    private final Map<Integer, Integer> found = new TreeMap<>();
    private int highest;

    private RoundNumbers(Map<Integer, String> there, Map<Integer, String> incoming) {
        this.there = there;
        incoming.forEach(this::meetTheSame);
        this.highest = Math.max(highest(there), highest(incoming));
        incoming.forEach(this::meetTheSameDay);
    }

    /**
     * The number in the workbook of each round in the file.
     *
     * @param there days on which the rounds in the workbook were begun, by number; empty where that is not known
     * @param incoming the same of the file
     */
    static Map<Integer, Integer> fit(Map<Integer, String> there, Map<Integer, String> incoming) {
        return new RoundNumbers(new TreeMap<>(there), new TreeMap<>(incoming)).found;
    }

    private static int highest(Map<Integer, String> rounds) {
        return rounds.keySet().stream().max(Integer::compare).orElse(0);
    }

    private void meetTheSame(int number, String started) {
        String day = there.get(number);
        if (day != null && (day.isEmpty() || started.isEmpty() || day.equals(started))) {
            meet(number, number);
        }
    }

    private void meetTheSameDay(int number, String started) {
        if (!found.containsKey(number)) {
            int free = there.containsKey(number) ? highest + 1 : number;
            int known = there.entrySet().stream()
                    .filter(round -> !started.isEmpty() && started.equals(round.getValue()))
                    .map(Map.Entry::getKey)
                    .filter(round -> !met.contains(round))
                    .findFirst()
                    .orElse(free);
            meet(number, known);
            highest = Math.max(highest, known);
        }
    }

    private void meet(int incoming, int number) {
        found.put(incoming, number);
        met.add(number);
    }
}
