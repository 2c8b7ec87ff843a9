package se.innovationskraft.bridge.threshold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that could be true behind what is published. People who are counted in the same groups are exchangeable, so a
 * world is how many people of each atom have each history, and a history is a value for each point. Worlds that publish
 * the same cannot be told apart; if all of those give a person of an atom the same level, the publication leaks it.
 */
final class Worlds {

    private final List<Atom> atoms;
    private final Map<Object, Seen> seen = new HashMap<>();

    private Worlds(List<Atom> atoms) {
        this.atoms = atoms;
    }

    /**
     * Goes through all worlds.
     *
     * @param publish everything that is published in a world, which is people by atom and history
     */
    static Worlds of(List<Atom> atoms, Function<int[][], Object> publish) {
        Worlds all = new Worlds(atoms);
        all.each(
                new int[atoms.size()][],
                0,
                world -> all.seen
                        .computeIfAbsent(publish.apply(world), one -> all.new Seen())
                        .add(world));
        return all;
    }

    /** What somebody can be sure of: an outsider, or a person who knows what he or she answered. */
    List<String> leaks() {
        List<String> leaks = new ArrayList<>();
        seen.forEach((published, group) -> group.leaks(leak -> leaks.add(leak + " when " + published)));
        return leaks;
    }

    private void each(int[][] world, int atom, Consumer<int[][]> use) {
        if (atom == atoms.size()) {
            use.accept(world);
            return;
        }
        int[] counts = new int[atoms.get(atom).histories().size()];
        world[atom] = counts;
        share(counts, 0, atoms.get(atom).people(), () -> each(world, atom + 1, use));
    }

    private static void share(int[] counts, int history, int left, Runnable use) {
        if (history == counts.length - 1) {
            counts[history] = left;
            use.run();
            return;
        }
        for (int people = 0; people <= left; people++) {
            counts[history] = people;
            share(counts, history + 1, left - people, use);
        }
    }

    /** The worlds that publish the same: which histories somebody may have, by atom, a bit for each. */
    private final class Seen {

        private final long[] outsider = new long[atoms.size()];
        private final long[] @Nullable [] insiders = new long[Long.SIZE * atoms.size()][];

        void add(int[][] world) {
            long[] there = new long[world.length];
            for (int atom = 0; atom < world.length; atom++) {
                there[atom] = bits(world[atom], 0);
            }
            merge(outsider, there);
            for (int atom = 0; atom < world.length; atom++) {
                addInsiders(world[atom], there, atom);
            }
        }

        private void addInsiders(int[] counts, long[] there, int atom) {
            long several = bits(counts, 1);
            for (int history = 0; history < counts.length; history++) {
                if (counts[history] > 0) {
                    long own = 1L << history;
                    long all = there[atom];
                    there[atom] = (all & ~own) | (several & own);
                    merge(insider(atom, history), there);
                    there[atom] = all;
                }
            }
        }

        private long[] insider(int atom, int history) {
            int number = Long.SIZE * atom + history;
            if (insiders[number] == null) {
                insiders[number] = new long[atoms.size()];
            }
            return insiders[number];
        }

        void leaks(Consumer<String> report) {
            sure("an outsider", outsider, report);
            for (int number = 0; number < insiders.length; number++) {
                if (insiders[number] != null) {
                    Atom own = atoms.get(number / Long.SIZE);
                    int[] history = own.histories().get(number % Long.SIZE);
                    sure(own.name() + " with " + Arrays.toString(history), insiders[number], report);
                }
            }
        }

        private void sure(String who, long[] possible, Consumer<String> report) {
            for (int atom = 0; atom < possible.length; atom++) {
                Atom about = atoms.get(atom);
                for (int point = 0; possible[atom] != 0 && point < points(); point++) {
                    if (about.isAsked(point) && about.levels(possible[atom], point) < 2) {
                        report.accept(who + " knows " + about.name() + " at " + point);
                    }
                }
            }
        }
    }

    /** A bit for each history that more people than so many have. */
    private static long bits(int[] counts, int more) {
        long bits = 0;
        for (int history = 0; history < counts.length; history++) {
            if (counts[history] > more) {
                bits |= 1L << history;
            }
        }
        return bits;
    }

    private static void merge(long[] into, long[] more) {
        for (int atom = 0; atom < into.length; atom++) {
            into[atom] |= more[atom];
        }
    }

    private int points() {
        return atoms.get(0).histories().get(0).length;
    }
}
