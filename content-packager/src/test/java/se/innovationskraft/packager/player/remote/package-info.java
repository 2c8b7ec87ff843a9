/**
 * A strict LMS of cmi5, which also launches as xAPI packages are launched: its pages, its record store on an origin of
 * its own, and what it refuses.
 */
@NullMarked
package se.innovationskraft.packager.player.remote;

import org.jspecify.annotations.NullMarked;
