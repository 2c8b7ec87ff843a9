package se.innovationskraft.packager.render;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the places of an exercise lie on its map: a path that winds up from the lower left to the theme's symbol. The
 * unit is that of the drawing in {@code page/map.html}, 480 wide and 128 high.
 *
 * @param places one for each step, or for each sitting of an exercise that has several
 */
record ExpeditionMap(List<Point> places) {

    private static final Point EDGE = new Point(0, 120);
    private static final Point SYMBOL = new Point(444, 66);
    private static final int START = 28;
    private static final int END = 412;
    private static final int LOW = 106;
    private static final int CLIMB = 30;
    private static final int BEND = 8;

    ExpeditionMap {
        places = List.copyOf(places);
    }

    /** The centre of a place. */
    record Point(int x, int y) {

        /** The rest of a path that leaves another point level and comes level to this one. */
        private String from(Point other) {
            int half = (other.x + x) / 2;
            return "C%d %d %d %d %d %d".formatted(half, other.y, half, y, x, y);
        }
    }

    /** The map of so many places, at least one. */
    static ExpeditionMap of(int count) {
        return new ExpeditionMap(
                IntStream.range(0, count).mapToObj(index -> place(index, count)).toList());
    }

    private static Point place(int index, int count) {
        double share = count == 1 ? 0.5 : (double) index / (count - 1);
        int bend = index % 2 == 0 ? BEND : -BEND;
        return new Point((int) Math.round(START + share * (END - START)), (int) Math.round(LOW - share * CLIMB) + bend);
    }

    /** The path through the places and on to the symbol, as SVG has it. */
    public String trail() {
        StringBuilder path = new StringBuilder("M0 120");
        Point before = EDGE;
        for (Point place : places) {
            path.append(place.from(before));
            before = place;
        }
        return path.append(SYMBOL.from(before)).toString();
    }
}
