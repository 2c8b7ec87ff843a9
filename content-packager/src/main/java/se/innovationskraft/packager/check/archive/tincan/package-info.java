/** What LMSs demand of xAPI packages with a {@code tincan.xml}. */
@NullMarked
package se.innovationskraft.packager.check.archive.tincan;

import org.jspecify.annotations.NullMarked;
