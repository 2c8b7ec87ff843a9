/** xAPI with a {@code tincan.xml}: what LMSs took before cmi5, and many still do. */
@NullMarked
package se.innovationskraft.packager.format.xapi;

import org.jspecify.annotations.NullMarked;
