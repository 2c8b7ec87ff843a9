package se.innovationskraft.packager.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a municipality adds to a package without touching the national content. It lives in two files of its own, so
 * that it survives upgrades.
 *
 * @param json strict JSON object that {@code local.js} hands to the player; the same in every package
 * @param logo SVG bytes; empty leaves the neutral logo
 * @param order ids of exercises in the order the municipality takes them; those not named come after
 */
public record LocalLayer(String json, Optional<byte[]> logo, List<String> order) {

    /** The layer of a package that no municipality has made its own. */
    public static final LocalLayer NEUTRAL = new LocalLayer("{}", Optional.empty());

    public LocalLayer {
        order = List.copyOf(order);
    }

    /** A layer that leaves the order as it is. */
    public LocalLayer(String json, Optional<byte[]> logo) {
        this(json, logo, List.of());
    }

    /** The same logo and order with other settings. */
    public LocalLayer withJson(String settings) {
        return new LocalLayer(settings, logo, order);
    }

    /** Exercises in the municipality's order. */
    public List<Exercise> inOrder(List<Exercise> exercises) {
        return exercises.stream()
                .sorted(Comparator.comparingInt(exercise -> place(exercise.id())))
                .toList();
    }

    /** Where an exercise comes in the municipality's order, from 0; what it does not name shares the last place. */
    public int place(String exerciseId) {
        int place = order.indexOf(exerciseId);
        return place < 0 ? order.size() : place;
    }
}
