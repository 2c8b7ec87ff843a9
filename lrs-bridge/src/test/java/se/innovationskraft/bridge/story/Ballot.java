package se.innovationskraft.bridge.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What each leader answered in an area, as the test that made it up knows, and what may be told of it. Counted here once
 * more, in the simplest way there is, to be compared with what the server counts.
 *
 * @param answers 1–4, or 0 for "don't know"
 */
record Ballot(String area, List<Integer> answers) {

    private static final List<String> LEVELS = List.of("1 Vi vet", "2 Vi testar", "3 Vi gör", "4 Vi är");
    private static final int THRESHOLD = 7;
    private static final int UNLIKE_THE_REST = 2;

    /** The row of the table on the page. */
    String row() {
        if (known() < THRESHOLD) {
            return area + " Visas inte. För få har svarat.";
        }
        int usual = usual();
        return usual > 0
                ? "%s De flesta, minst %d av %d, valde grad %d."
                        .formatted(area, known() - UNLIKE_THE_REST, known(), usual)
                : "%s %d %d %d %d %d %s".formatted(area, on(1), on(2), on(3), on(4), on(0), median());
    }

    /** The rows of the files. */
    List<String> rowsOfFile() {
        String all = "Hela organisationen;" + area + ";";
        if (known() < THRESHOLD) {
            return List.of(all + ";För få har svarat.");
        }
        int usual = usual();
        if (usual > 0) {
            return List.of(all + "%s;minst %d;%d".formatted(LEVELS.get(usual - 1), known() - UNLIKE_THE_REST, known()));
        }
        List<String> rows = new ArrayList<>();
        for (int level = 1; level <= LEVELS.size(); level++) {
            rows.add(all + LEVELS.get(level - 1) + ";" + on(level) + ";" + known());
        }
        rows.addAll(List.of(all + "Vet inte;" + on(0), all + "Median;" + median()));
        return rows;
    }

    /**
     * Whether each answer could be another, for all that is told, even to one of them who knows the own answer. Tries
     * everything that the leaders could have answered.
     */
    boolean hidesEverybody() {
        List<int[]> alike = alike();
        IntPredicate hidesFrom = insider -> people().filter(other -> other != insider)
                .allMatch(other -> alike.stream()
                                .filter(world -> world[insider] == answers.get(insider))
                                .mapToInt(world -> world[other])
                                .distinct()
                                .count()
                        > 1);
        return people().allMatch(hidesFrom);
    }

    /** All that could have been answered and would have been told in the same words. */
    private List<int[]> alike() {
        String told = row();
        int levels = LEVELS.size() + 1;
        return IntStream.range(0, (int) Math.pow(levels, answers.size()))
                .mapToObj(number -> people().map(person -> number / (int) Math.pow(levels, person) % levels)
                        .toArray())
                .filter(world -> Objects.equals(told, of(world).row()))
                .toList();
    }

    private Ballot of(int[] world) {
        return new Ballot(area, IntStream.of(world).boxed().toList());
    }

    private IntStream people() {
        return IntStream.range(0, answers.size());
    }

    private int known() {
        return answers.size() - on(0);
    }

    private int on(int level) {
        return (int) answers.stream().filter(answer -> answer == level).count();
    }

    /** The level that all chose, or all but one or two; 0 for none. */
    private int usual() {
        return IntStream.rangeClosed(1, LEVELS.size())
                .filter(level -> on(level) >= known() - UNLIKE_THE_REST)
                .findFirst()
                .orElse(0);
    }

    private String median() {
        List<Integer> sorted =
                answers.stream().filter(answer -> answer > 0).sorted().toList();
        int low = sorted.get((sorted.size() - 1) / 2);
        int high = sorted.get(sorted.size() / 2);
        return low == high ? String.valueOf(low) : "mellan " + low + " och " + high;
    }
}
