/**
 * What the rooms that store something share: the database's address, the one log with its numbers, projections that
 * follow it, hashed secrets and the clock. Knows no statement and no document.
 */
@NullMarked
package se.innovationskraft.bridge.storage;

import org.jspecify.annotations.NullMarked;
