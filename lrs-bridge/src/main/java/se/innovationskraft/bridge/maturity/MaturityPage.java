package se.innovationskraft.bridge.maturity;

import org.jspecify.annotations.Nullable;

/**
 * The page of the leader's own picture.
 *
 * @param suggested null where no goal is above where the team stands
 * @param thought what is said of the start afterwards; null until there are two times to look back from
 */
record MaturityPage(
        Picture picture,
        @Nullable Suggestions suggested,
        @Nullable Afterthought thought) {}
