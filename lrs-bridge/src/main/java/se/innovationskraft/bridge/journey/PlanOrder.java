package se.innovationskraft.bridge.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The order in which a leader takes the exercises.
 *
 * @param ids of exercises; also of those that this version of the programme does not have
 * @param isOwn whether the leader has changed what was suggested
 */
record PlanOrder(List<String> ids, boolean isOwn) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    PlanOrder {
        ids = List.copyOf(ids);
    }

    /** A way to move an exercise. */
    enum Move {
        UP,
        DOWN,
        FIRST
    }

    /**
     * The order, with the suggested exercises that it does not name last.
     *
     * @param stored ids with commas between them; empty for the order that is suggested
     */
    static PlanOrder of(List<String> suggested, String stored) {
        Set<String> ids = new LinkedHashSet<>();
        Arrays.stream(stored.split(","))
                .map(String::strip)
                .filter(id -> ID.matcher(id).matches())
                .forEach(ids::add);
        boolean isOwn = !ids.isEmpty();
        ids.addAll(suggested);
        return new PlanOrder(List.copyOf(ids), isOwn);
    }

    /** As it is stored. */
    String stored() {
        return String.join(",", ids);
    }

    /**
     * The order with an exercise moved past the next one that is shown beside it; the same when there is nowhere to move.
     *
     * @param isShown whether an exercise is among those to order: the others keep their places
     */
    PlanOrder moved(String id, Move move, Predicate<String> isShown) {
        List<String> shown = new ArrayList<>(ids.stream().filter(isShown).toList());
        int from = shown.indexOf(id);
        int to = switch (move) {
            case UP -> from - 1;
            case DOWN -> from + 1;
            case FIRST -> 0;
        };
        if (from < 0 || to < 0 || to >= shown.size()) {
            return this;
        }
        Collections.rotate(shown.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return new PlanOrder(withPlacesOf(shown, isShown), true);
    }

    private List<String> withPlacesOf(List<String> shown, Predicate<String> isShown) {
        List<String> next = new ArrayList<>(shown);
        return ids.stream().map(id -> isShown.test(id) ? next.remove(0) : id).toList();
    }
}
