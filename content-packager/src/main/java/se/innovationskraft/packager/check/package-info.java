/**
 * Rules that content and packages must keep. Every rule gives {@link se.innovationskraft.packager.model.Problem}s and
 * changes nothing.
 */
@NullMarked
package se.innovationskraft.packager.check;

import org.jspecify.annotations.NullMarked;
