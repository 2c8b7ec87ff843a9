/**
 * Counting at points of time that HR has chosen. A leader is counted only after saying so, for one point at a time. What is
 * told is decided by the {@code threshold} room, kept once and for all, and shown from there: nothing is counted live.
 */
@NullMarked
package se.innovationskraft.bridge.measurement;

import org.jspecify.annotations.NullMarked;
