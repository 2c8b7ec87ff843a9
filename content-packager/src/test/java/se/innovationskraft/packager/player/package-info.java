/** Packages played from end to end in a real browser, against a strict stand-in for an LMS. */
@NullMarked
package se.innovationskraft.packager.player;

import org.jspecify.annotations.NullMarked;
