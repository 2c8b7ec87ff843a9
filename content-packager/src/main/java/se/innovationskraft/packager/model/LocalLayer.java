package se.innovationskraft.packager.model;

import java.util.Optional;

/**
 * What a municipality adds to a package without touching the national content. It lives in two files of its own, so
 * that it survives upgrades.
 *
 * @param json strict JSON object that {@code local.js} hands to the player
 * @param logo SVG bytes; empty leaves the neutral logo
 */
public record LocalLayer(String json, Optional<byte[]> logo) {

    /** The layer of a package that no municipality has made its own. */
    public static final LocalLayer NEUTRAL = new LocalLayer("{}", Optional.empty());

    /** The same pictures with other settings. */
    public LocalLayer withJson(String settings) {
        return new LocalLayer(settings, logo);
    }
}
