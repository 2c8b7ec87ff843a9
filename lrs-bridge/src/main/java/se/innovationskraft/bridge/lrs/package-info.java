/**
 * The learning record store as programs see it: {@code /xapi} and {@code /collect}. Who calls, what they may, what they
 * get; the rooms behind it keep the statements and documents.
 */
@NullMarked
package se.innovationskraft.bridge.lrs;

import org.jspecify.annotations.NullMarked;
