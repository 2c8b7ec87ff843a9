package se.innovationskraft.bridge.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.innovationskraft.packager.model.Theme;

/**
 * The map of the expedition: a landscape for each theme, one under the other, and a path that winds through all of them.
 * The unit is that of the drawing, {@link #width()} wide.
 *
 * @param lands in the order of the themes
 */
record JourneyMap(List<Land> lands) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 128;
    private static final int EDGE = 72;
    private static final int PATH = 98;
    private static final int BEND = 8;
    private static final int TURN = 62;
    private static final int FOOT = 24;

    JourneyMap {
        lands = List.copyOf(lands);
    }

    /**
     * A landscape.
     *
     * @param top where it begins
     * @param isMirrored whether the path goes from the right to the left in it
     */
    record Land(Theme theme, int top, boolean isMirrored, List<Place> places) {

        Land {
            places = List.copyOf(places);
        }

        /** Style class that carries the theme's colour. */
        public String styleClass() {
            return ExerciseCard.styleClass(theme);
        }
    }

    /** Where an exercise lies. */
    record Place(ExerciseCard exercise, int x, int y) {

        /** The rest of a path that leaves another place level and comes level to this one. */
        private String from(Place other) {
            int half = (other.x + x) / 2;
            return "C%d %d %d %d %d %d".formatted(half, other.y, half, y, x, y);
        }

        /** The rest of a path that turns round from a place above, on the side where both lie. */
        private String under(Place other) {
            int out = x > WIDTH / 2 ? WIDTH - EDGE + TURN : EDGE - TURN;
            return "C%d %d %d %d %d %d".formatted(out, other.y, out, y, x, y);
        }
    }

    /** @param themes those that are drawn, each with its exercises in order */
    static JourneyMap of(List<ThemeCard> themes) {
        List<Land> lands = new ArrayList<>();
        for (ThemeCard theme : themes) {
            int top = lands.size() * HEIGHT;
            boolean isMirrored = lands.size() % 2 == 1;
            lands.add(new Land(theme.theme(), top, isMirrored, places(theme.exercises(), top, isMirrored)));
        }
        return new JourneyMap(lands);
    }

    private static List<Place> places(List<ExerciseCard> exercises, int top, boolean isMirrored) {
        int count = exercises.size();
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    double share = count == 1 ? 0.5 : (double) index / (count - 1);
                    int x = EDGE + (int) Math.round(share * (WIDTH - 2 * EDGE));
                    int y = top + PATH + (index % 2 == 0 ? BEND : -BEND);
                    return new Place(exercises.get(index), isMirrored ? WIDTH - x : x, y);
                })
                .toList();
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return lands.size() * HEIGHT + FOOT;
    }

    /** All places, in the order of the path. */
    public List<Place> places() {
        return lands.stream().flatMap(land -> land.places().stream()).toList();
    }

    /** The path through all places, as SVG has it; empty without any. */
    public String trail() {
        StringBuilder path = new StringBuilder();
        Place before = null;
        for (Land land : lands) {
            for (Place place : land.places()) {
                if (before == null) {
                    path.append("M%d %dL%d %d".formatted(place.x() - EDGE, place.y(), place.x(), place.y()));
                } else {
                    path.append(place.equals(land.places().get(0)) ? place.under(before) : place.from(before));
                }
                before = place;
            }
        }
        return path.toString();
    }
}
