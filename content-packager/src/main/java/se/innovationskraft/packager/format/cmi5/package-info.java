/** cmi5: a unit for each exercise, a block for each theme. */
@NullMarked
package se.innovationskraft.packager.format.cmi5;

import org.jspecify.annotations.NullMarked;
