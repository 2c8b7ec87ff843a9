/** What LMSs demand of cmi5 packages. */
@NullMarked
package se.innovationskraft.packager.check.archive.cmi5;

import org.jspecify.annotations.NullMarked;
