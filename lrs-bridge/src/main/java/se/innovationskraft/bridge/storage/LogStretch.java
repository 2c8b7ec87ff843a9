package se.innovationskraft.bridge.storage;

import java.time.Instant;

/**
 * The numbers that new entries got: {@code first} and those that follow it.
 *
 * @param at time of all of them, later than that of every entry before
 */
public record LogStretch(long first, Instant at) {}
