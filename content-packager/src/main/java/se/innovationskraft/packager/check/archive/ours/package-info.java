/**
 * What we demand of the packages we build, beyond what LMSs do: so that the strictest of them takes ours, and so that a
 * new version never costs anybody what they have written.
 */
@NullMarked
package se.innovationskraft.packager.check.archive.ours;

import org.jspecify.annotations.NullMarked;
