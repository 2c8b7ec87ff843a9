package se.innovationskraft.bridge.maturity;

import org.jspecify.annotations.Nullable;

/**
 * The page of the leader's own picture.
 *
 * @param suggested null where no goal is above where the team stands
 */
record MaturityPage(Picture picture, @Nullable Suggestions suggested) {}
