package se.innovationskraft.bridge.threshold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An organisation that publishes one area at one point after another, to be attacked through {@link Worlds}. */
final class Town {

    /** Stands where people answer and belong to no unit. */
    static final String NO_UNIT = "-";

    private static final String AREA = "kultur";

    private final Rules rules;
    private final int lowest;
    private final int highest;
    private final List<Part> parts = new ArrayList<>();
    private final List<int[]> changes = new ArrayList<>();
    private final Map<List<Object>, Point> points = new HashMap<>();
    private final Map<List<Object>, Told> told = new HashMap<>();
    private final Map<Object, Told> distinct = new HashMap<>();

    /**
     * An organisation without people.
     *
     * @param lowest lowest value that anyone may answer, 0 for "don't know"
     */
    Town(int threshold, int lowest, int highest) {
        this.rules = new Rules(threshold, 3);
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Adds people.
     *
     * @param units their unit at each point, null where they do not answer
     */
    Town with(int people, @Nullable String... units) {
        boolean[] asked = new boolean[units.length];
        for (int point = 0; point < units.length; point++) {
            asked[point] = units[point] != null;
        }
        String name = people + " in " + Arrays.toString(units);
        parts.add(new Part(Atom.of(name, people, lowest, highest, asked), units));
        return this;
    }

    /** Tells the change between two points too. */
    Town telling(int before, int after) {
        changes.add(new int[] {before, after});
        return this;
    }

    /** All worlds, told apart by all that is published in them. */
    Worlds worlds() {
        return Worlds.of(parts.stream().map(Part::atom).toList(), this::publish);
    }

    private List<Told> publish(int[][] world) {
        List<Told> published = new ArrayList<>();
        List<Told> shown = new ArrayList<>();
        for (int point = 0; point < parts.get(0).units().length; point++) {
            Point now = publish(point, world, shown);
            published.add(now.told());
            shown.add(now.shown());
        }
        changes.forEach(pair -> published.add(change(pair, world, shown)));
        return published;
    }

    private Point publish(int point, int[][] world, List<Told> shown) {
        return points.computeIfAbsent(key(shown, world, point), one -> {
            List<Answer> answers = answers(world, point);
            Publication publication = Threshold.publish(rules, answers, earlier(shown));
            return new Point(once(publication), once(Earlier.of("r" + point, publication, answers)));
        });
    }

    private Told change(int[] pair, int[][] world, List<Told> shown) {
        return told.computeIfAbsent(
                key(shown, world, pair),
                one -> once(Threshold.change(
                        rules, answers(world, pair[0]), answers(world, pair[1]), earlier(shown.subList(0, pair[1])))));
    }

    private static List<Earlier> earlier(List<Told> shown) {
        return shown.stream().map(Told::what).map(Earlier.class::cast).toList();
    }

    /** All that a publication can hang on: thousands of worlds have the same answers at a point. */
    private List<Object> key(List<Told> shown, int[][] world, int... at) {
        List<Object> key = new ArrayList<>(shown);
        for (int point : at) {
            key.add(point);
        }
        for (int atom = 0; atom < world.length; atom++) {
            key.add(parts.get(atom).atom().signature(world[atom], at));
        }
        return key;
    }

    private List<Answer> answers(int[][] world, int point) {
        List<Answer> answers = new ArrayList<>();
        int first = 0;
        for (int atom = 0; atom < world.length; atom++) {
            parts.get(atom).answer(point, world[atom], first, answers);
            first += parts.get(atom).atom().people();
        }
        return answers;
    }

    private Told once(Object what) {
        return distinct.computeIfAbsent(what, Told::new);
    }

    private record Part(Atom atom, @Nullable String[] units) {

        void answer(int point, int[] counts, int first, List<Answer> into) {
            String unit = units[point];
            if (unit != null) {
                int person = first;
                for (int value : atom.values(counts, point)) {
                    into.add(new Answer(person++, unit.equals(NO_UNIT) ? null : unit, Map.of(AREA, value)));
                }
            }
        }
    }

    private record Point(Told told, Told shown) {}

    /** Something that is the same in many worlds, once for all of them: quick to compare. */
    private static final class Told {

        private final Object what;

        Told(Object what) {
            this.what = what;
        }

        Object what() {
            return what;
        }

        @Override
        public String toString() {
            return what.toString();
        }
    }
}
