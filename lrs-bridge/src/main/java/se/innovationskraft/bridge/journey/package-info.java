/**
 * The leader's journey: how far it has come, what comes next, in which order, when, and what became of it. Everything of
 * the leader's own lies in documents with the shape of answers, so that it is merged, kept apart and erased as they are.
 */
@NullMarked
package se.innovationskraft.bridge.journey;

import org.jspecify.annotations.NullMarked;
